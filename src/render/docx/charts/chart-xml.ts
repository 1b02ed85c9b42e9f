import type { Chart } from '../../../model/document.ts'
import type { PageLayout } from '../../../model/month.ts'
import { xmlText } from '../xml-text.ts'
import { axesXml } from './axes-xml.ts'
import { type ChartFace, chartFace, richText, textProperties } from './chart-face.ts'
import { columnsXml } from './columns-xml.ts'
import { lineXml } from './line-xml.ts'

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NOTHING_DRAWN = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'

/**
 * The part of a native chart. A month without a number is a gap; nothing is told by colour alone. `workbook` is the
 * relationship to the data.
 */
export function chartXml(chart: Chart, page: PageLayout, workbook: string): string {
  const face = chartFace(page)
  return (
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
    '<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/>' +
    `<c:chart>${titleXml(chart.title, face)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart, face)}${axesXml(chart, face)}${NOTHING_DRAWN}</c:plotArea>` +
    `${legendXml(chart, face)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `${NOTHING_DRAWN}${textProperties(face, face.smallPt)}` +
    `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  )
}

function plotXml(chart: Chart, face: ChartFace): string {
  const { drawing } = chart
  switch (drawing.kind) {
    case 'columns':
      return columnsXml(chart, face)
    case 'line':
      return lineXml(chart, face)
  }
}

function titleXml(title: string, face: ChartFace): string {
  return `<c:title><c:tx>${richText(face, xmlText(title))}</c:tx><c:overlay val="0"/></c:title>`
}

/** One line needs no legend: the title names it. */
function legendXml({ drawing }: Chart, face: ChartFace): string {
  if (drawing.kind === 'line') return ''
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(face, face.smallPt)}</c:legend>`
}
