import type { Chart } from '../../../model/document.ts'
import { type ChartFace, textProperties } from './chart-face.ts'
import { numberFormat } from './chart-sheet.ts'
import { inVietnamese } from './labels-xml.ts'

/** The axis of names, the axis of numbers. */
export const AXIS_IDS = [1, 2] as const

const WHOLE_STEPS = 10

const LINE = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></c:spPr>'
const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'

/** Names below, numbers on the left. Where the numbers reach Word decides anew when they are edited. */
export function axesXml(chart: Chart, face: ChartFace): string {
  const [names, numbers] = AXIS_IDS
  return (
    `<c:catAx><c:axId val="${names}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/>' +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${LINE}${textProperties(face, face.smallPt - 1)}` +
    `<c:crossAx val="${numbers}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${numbers}"/><c:scaling><c:orientation val="minMax"/>${fromZero(chart)}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="l"/>${GRID}<c:numFmt formatCode="${axisFormat(chart)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${LINE}` +
    `${textProperties(face, face.smallPt)}<c:crossAx val="${names}"/><c:crosses val="autoZero"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  )
}

/** Columns are compared by their length: they begin at zero, unless one goes below it. */
function fromZero({ drawing, points }: Chart): string {
  const isBelow = points.some(({ value }) => value?.number.startsWith('-'))
  return drawing.kind === 'columns' && !isBelow ? '<c:min val="0"/>' : ''
}

function axisFormat(chart: Chart): string {
  if (chart.drawing.kind === 'columns') return '0&quot;%&quot;'
  return inVietnamese(isNarrow(chart) ? numberFormat(chart) : numberFormat({ decimals: 0 }))
}

/** Numbers so near each other that whole ones along the axis would repeat. */
function isNarrow({ points }: Chart): boolean {
  const numbers = points.flatMap(({ value }) => (value ? [Number(value.number)] : []))
  return Math.max(...numbers) - Math.min(...numbers) < WHOLE_STEPS
}
