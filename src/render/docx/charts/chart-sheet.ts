import type { Chart } from '../../../model/document.ts'

/** The sheet's name in references: one with a blank in it stands in quotes. */
export const SHEET_NAME = 'Số liệu'

/** A column of the sheet that a chart is drawn from: a head, then a cell for each point. */
export interface SheetColumn {
  /** `A`, `B` … */
  readonly letter: string
  readonly kind: 'text' | 'number'
  readonly head: string
  /** Text, or plain decimal text; absent where there is no number. */
  readonly cells: readonly (string | undefined)[]
}

/** The sheet behind a chart: what stands along the axis, what is measured, and where there is one the pace. */
export function chartSheet({ points, measured, drawing }: Chart): readonly SheetColumn[] {
  return [
    {
      letter: 'A',
      kind: 'text',
      head: drawing.kind === 'columns' ? 'Chỉ tiêu' : 'Tháng',
      cells: points.map(({ label }) => label),
    },
    { letter: 'B', kind: 'number', head: measured, cells: points.map(({ value }) => value?.number) },
    ...(drawing.kind === 'columns'
      ? [
          {
            letter: 'C',
            kind: 'number',
            head: drawing.pace.name,
            cells: points.map(() => drawing.pace.number),
          } as const,
        ]
      : []),
  ]
}

/** The format of numbers, `#,##0.0` for one decimal: which marks stand in it the reader's language decides. */
export function numberFormat({ decimals }: Pick<Chart, 'decimals'>): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0'
}
