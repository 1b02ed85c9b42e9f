import type { Chart, ReportDocument } from '../model/document.ts'
import { chartsOf } from './charts-of.ts'

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/

/**
 * A chart has places on its axis, plain numbers, and words for those who cannot see it.
 *
 * @throws Error as a fault of the program: Word refuses the whole document for a number that is none.
 */
export function checkCharts(document: ReportDocument): void {
  for (const chart of chartsOf(document)) checkChart(chart)
}

function checkChart({ title, description, measured, points, decimals, drawing }: Chart): void {
  if ([title, description, measured].some((each) => each.trim() === ''))
    throw new Error(`chart “${title}”: title, description and what is measured cannot be empty`)
  if (points.length === 0) throw new Error(`chart “${title}” has no point`)
  if (!Number.isInteger(decimals) || decimals < 0) throw new Error(`chart “${title}”: ${decimals} decimals`)
  const numbers = points.flatMap(({ value }) => (value ? [value.number] : []))
  const pace = drawing.kind === 'columns' ? [drawing.pace.number] : []
  const wrong = [...numbers, ...pace].find((each) => !PLAIN_DECIMAL.test(each))
  if (wrong !== undefined) throw new Error(`chart “${title}”: “${wrong}” is no plain number`)
}
