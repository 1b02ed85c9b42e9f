import { MARK, type Marks } from '../templating/marks.ts'
import type { SourceMarked } from '../templating/source-marks.ts'

/** Does the text hold charts that are not part of this report? An appendix of charts is then left out whole. */
export function leavesChartsOut(markdown: SourceMarked, marks: Marks): boolean {
  return markdown.split(MARK).some((piece, index) => index % 2 === 1 && isEmpty(marks.at(Number(piece))))
}

function isEmpty(marked: ReturnType<Marks['at']>): boolean {
  return marked?.kind === 'charts' && marked.charts.length === 0
}
