import type { Chart } from '../../model/document.ts'
import { plainText } from '../plain-text.ts'
import { type ChartScale, chartScale } from './chart-scale.ts'
import { columnsSvg } from './columns-svg.ts'
import { escapeHtml } from './escape-html.ts'
import { lineSvg } from './line-svg.ts'
import { svgText } from './svg-text.ts'

const GRID_LINES = 5

/** A chart as a picture that scrolls where a phone is too narrow for it; its numbers as a table below, on demand. */
export function chartHtml(chart: Chart, table: string): string {
  const { title, description } = chart
  const scale = chartScale(chart)
  const picture = `<svg role="img" aria-label="${escapeHtml(description)}" viewBox="0 0 ${scale.width} ${scale.height}">${gridSvg(scale)}${drawing(chart, scale)}</svg>`
  return [
    `<figure class="bieu-do"><figcaption>${escapeHtml(title)}</figcaption>`,
    `<div class="bang" role="region" tabindex="0" aria-label="${escapeHtml(title)}">${picture}</div>`,
    `<details><summary>Số liệu của biểu đồ</summary>${table}</details></figure>`,
  ].join('\n')
}

function drawing(chart: Chart, scale: ChartScale): string {
  const texts = chart.points.map(({ value }) => (value ? plainText(value.inlines) : ''))
  switch (chart.drawing.kind) {
    case 'columns':
      return columnsSvg(chart, chart.drawing.pace, { scale, texts })
    case 'line':
      return lineSvg(chart, { scale, texts })
  }
}

/** The axes, and lines across at round numbers. */
function gridSvg({ left, top, bottom, width, y, ticks }: ChartScale): string {
  const lines = ticks(GRID_LINES).map(
    ({ at, text }) =>
      `<path class="luoi" d="M${left} ${y(at)}H${width}"/>${svgText(text, { x: left - 8, y: y(at) + 5, className: 'moc' })}`,
  )
  return `${lines.join('')}<path class="truc" d="M${left} ${top}V${bottom}H${width}"/>`
}
