import type { PageLayout } from '../../../model/month.ts'
import { xmlText } from '../xml-text.ts'

/** Letters of a chart, in points. */
export interface ChartFace {
  readonly font: string
  readonly titlePt: number
  readonly smallPt: number
}

/** Below this no paper is read with ease. */
const LEAST_PT = 9
const SMALLER_PT = 2

/** The report's own font: the title as large as the text of tables, the rest a little smaller. */
export function chartFace({ font, tablePt }: PageLayout): ChartFace {
  return { font, titlePt: tablePt, smallPt: Math.max(LEAST_PT, tablePt - SMALLER_PT) }
}

/** Properties of text on an axis, at a point, in the legend. `rotation` 0 keeps Word from turning long names. */
export function textProperties(face: ChartFace, sizePt: number, bold: '0' | '1' = '0'): string {
  return `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>${defaults(face, sizePt, bold)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`
}

/** The words of a title. */
export function richText(face: ChartFace, xml: string): string {
  const run = `<a:rPr lang="vi-VN" sz="${hundredths(face.titlePt)}" b="1">${letters(face)}</a:rPr>`
  return `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${defaults(face, face.titlePt, '1')}</a:pPr><a:r>${run}<a:t>${xml}</a:t></a:r></a:p></c:rich>`
}

function defaults(face: ChartFace, sizePt: number, bold: '0' | '1'): string {
  return `<a:defRPr sz="${hundredths(sizePt)}" b="${bold}">${letters(face)}</a:defRPr>`
}

function letters({ font }: ChartFace): string {
  const typeface = xmlText(font)
  return `<a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="${typeface}"/><a:ea typeface="${typeface}"/><a:cs typeface="${typeface}"/>`
}

/** DrawingML counts sizes of letters in hundredths of a point. */
function hundredths(pt: number): number {
  return Math.round(pt * 100)
}
