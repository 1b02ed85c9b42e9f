import type { Chart } from '../../../model/document.ts'
import { AXIS_IDS } from './axes-xml.ts'
import type { ChartFace } from './chart-face.ts'
import { chartSheet, numberFormat, type SheetColumn } from './chart-sheet.ts'
import { labelsXml } from './labels-xml.ts'
import { categoriesXml, nameXml, valuesXml } from './series-xml.ts'

/** Light enough for black numbers in front of it, dark enough to stand out on paper. */
const COLUMN = '<a:solidFill><a:srgbClr val="B4C7DC"/></a:solidFill>'
const BLACK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
const LEAST_GAP = 45
const GAP_OF_ONE = 300
const AXES = AXIS_IDS.map((id) => `<c:axId val="${id}"/>`).join('')

/** A column for each indicator, the number at its foot, where the pace cannot cross it; the pace as a dashed line. */
export function columnsXml(chart: Chart, face: ChartFace): string {
  const [labels, measured, pace] = chartSheet(chart)
  if (!labels || !measured || !pace) throw new Error('a chart of columns has labels, numbers and a pace')
  const format = numberFormat(chart)
  const ink = `<c:spPr>${COLUMN}<a:ln w="9525">${BLACK}</a:ln></c:spPr>`
  const numbers = labelsXml(face, { format, place: 'inBase', bold: '1' })
  return (
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `<c:ser><c:idx val="0"/><c:order val="0"/>${nameXml(measured)}${ink}<c:invertIfNegative val="0"/>${numbers}` +
    `${categoriesXml(labels)}${valuesXml(measured, format)}</c:ser><c:gapWidth val="${gapPercent(labels.cells.length)}"/>${AXES}</c:barChart>` +
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${paceXml(labels, pace, format)}` +
    `<c:marker val="1"/>${AXES}</c:lineChart>`
  )
}

/** Between columns, of their width: a few are not to fill the page. */
function gapPercent(columns: number): number {
  return Math.max(LEAST_GAP, Math.round(GAP_OF_ONE / columns))
}

/** Over a single column a line has no length: there a mark stands for it. */
function paceXml(labels: SheetColumn, pace: SheetColumn, format: string): string {
  const ink = `<a:ln w="22225" cap="flat">${BLACK}<a:prstDash val="dash"/></a:ln>`
  const mark =
    labels.cells.length > 1
      ? '<c:symbol val="none"/>'
      : `<c:symbol val="dash"/><c:size val="20"/><c:spPr>${BLACK}<a:ln>${BLACK}</a:ln></c:spPr>`
  return (
    `<c:ser><c:idx val="1"/><c:order val="1"/>${nameXml(pace)}<c:spPr>${ink}</c:spPr><c:marker>${mark}</c:marker>` +
    `${categoriesXml(labels)}${valuesXml(pace, format)}<c:smooth val="0"/></c:ser>`
  )
}
