import { FileChild } from 'docx'

const SLOT = '<report:table/>'

/**
 * The place of a table in a section of the library's. What stands there is written by us: as objects of the library,
 * 10 000 rows take seconds and most of a gigabyte.
 */
export function tableSlot(): FileChild {
  return new FileChild('report:table')
}

/**
 * Puts the tables in their places, in order. Text cannot be taken for a slot: its `<` is escaped.
 *
 * @throws Error where slots and tables are not as many: a fault of the program.
 */
export function fillTableSlots(part: string, tables: readonly string[]): string {
  const between = part.split(SLOT)
  if (between.length !== tables.length + 1) throw new Error(`${tables.length} tables, ${between.length - 1} places`)
  return between.map((xml, index) => xml + (tables[index] ?? '')).join('')
}
