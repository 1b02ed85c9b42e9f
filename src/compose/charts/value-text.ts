import type { ChartValue } from '../../model/document.ts'

/** The number as printed. */
export function valueText({ inlines }: ChartValue): string {
  return inlines.map((each) => ('text' in each ? each.text : '')).join('')
}
