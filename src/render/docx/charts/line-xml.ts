import type { Chart } from '../../../model/document.ts'
import { AXIS_IDS } from './axes-xml.ts'
import type { ChartFace } from './chart-face.ts'
import { chartSheet, numberFormat, type SheetColumn } from './chart-sheet.ts'
import { type LabelStyle, labelsAtXml } from './labels-xml.ts'
import { categoriesXml, nameXml, valuesXml } from './series-xml.ts'

const BLACK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'

/** Numbers of so many digits have room beside one another; of longer ones only the last is written. */
const MOST_DIGITS = 7

/** A line over the months, broken where a month has no number. */
export function lineXml(chart: Chart, face: ChartFace): string {
  const [labels, measured] = chartSheet(chart)
  if (!labels || !measured) throw new Error('a line has labels and numbers')
  const format = numberFormat(chart)
  const ink = `<c:spPr><a:ln w="22225" cap="rnd">${BLACK}<a:round/></a:ln></c:spPr>`
  const mark = `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${BLACK}<a:ln w="9525">${BLACK}</a:ln></c:spPr></c:marker>`
  return (
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
    `<c:ser><c:idx val="0"/><c:order val="0"/>${nameXml(measured)}${ink}${mark}${numbersXml(measured, format, face)}` +
    `${categoriesXml(labels)}${valuesXml(measured, format)}<c:smooth val="0"/></c:ser><c:marker val="1"/>` +
    `${AXIS_IDS.map((id) => `<c:axId val="${id}"/>`).join('')}</c:lineChart>`
  )
}

function numbersXml({ cells }: SheetColumn, format: string, face: ChartFace): string {
  const longest = Math.max(0, ...cells.map((cell) => cell?.replace(/\D/g, '').length ?? 0))
  const known = cells.flatMap((cell, index) => (cell === undefined ? [] : [index]))
  const told = longest <= MOST_DIGITS ? known : known.slice(-1)
  const styles = told.map((index): [number, LabelStyle] => [index, { format, place: placeAt(cells, index), bold: '0' }])
  return labelsAtXml(face, new Map(styles))
}

/** Below the lowest of three neighbours, above the others: the line seldom passes there. */
function placeAt(cells: SheetColumn['cells'], index: number): 't' | 'b' {
  const at = Number(cells[index])
  const neighbours = [cells[index - 1], cells[index + 1]].flatMap((each) => (each === undefined ? [] : [Number(each)]))
  return neighbours.length > 0 && neighbours.every((each) => each > at) ? 'b' : 't'
}
