import type { TableCell } from '../../model/document.ts'
import { headerCell } from './table-builder.ts'

/** A column with its head, which may stand under the head of a group of neighbours. */
export interface HeadedColumn {
  readonly group?: string
  readonly head: string
  /** Of the width of the table, in thousandths. */
  readonly share: number
}

/** The two rows of a head: what belongs to no group reaches over both. */
export function headRows(columns: readonly HeadedColumn[]): readonly (readonly TableCell[])[] {
  const upper = columns.flatMap(({ group, head }, index): readonly TableCell[] => {
    if (group === undefined) return [{ ...headerCell(head), rowSpan: 2 }]
    if (columns[index - 1]?.group === group) return []
    return [{ ...headerCell(group), columnSpan: lengthOfGroup(columns, index) }]
  })
  const lower = columns.filter(({ group }) => group !== undefined).map(({ head }) => headerCell(head))
  return [upper, lower]
}

function lengthOfGroup(columns: readonly HeadedColumn[], start: number): number {
  const after = columns.slice(start).findIndex(({ group }) => group !== columns[start]?.group)
  return after < 0 ? columns.length - start : after
}
