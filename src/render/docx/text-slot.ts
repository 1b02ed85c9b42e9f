import { FileChild } from 'docx'

const SLOT = '<report:text/>'

/**
 * The place of text and tables in a section of the library's. What stands there is written by us: as objects of the
 * library, 10 000 rows take seconds and most of a gigabyte.
 */
export function textSlot(): FileChild {
  return new FileChild('report:text')
}

/**
 * Puts the texts in their places, in order. Text cannot be taken for a slot: its `<` is escaped.
 *
 * @throws Error where slots and texts are not as many: a fault of the program.
 */
export function fillTextSlots(part: string, texts: readonly string[]): string {
  const between = part.split(SLOT)
  if (between.length !== texts.length + 1) throw new Error(`${texts.length} texts, ${between.length - 1} places`)
  return between.map((xml, index) => xml + (texts[index] ?? '')).join('')
}
