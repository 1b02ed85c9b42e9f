import type { Chart } from '../../../model/document.ts'
import { xmlText } from '../xml-text.ts'

const EMU_PER_TWIP = 635
const EMU_PER_MM = 36_000
const HEIGHT_MM = { columns: 95, line: 58 }

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'

/** A chart in the line, `width` twips wide. `number` counts the charts of the document from 1. */
export function drawingXml({ title, description, drawing }: Chart, number: number, width: number): string {
  const extent = `cx="${width * EMU_PER_TWIP}" cy="${HEIGHT_MM[drawing.kind] * EMU_PER_MM}"`
  const words = `name="Biểu đồ ${number}" title="${xmlText(title)}" descr="${xmlText(description)}"`
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
    `<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${number}" ${words}/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart">` +
    `<c:chart xmlns:c="${DRAWING}/chart" r:id="rIdChart${number}"/></a:graphicData></a:graphic></wp:inline></w:drawing>`
  )
}
