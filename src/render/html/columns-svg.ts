import type { Chart, ChartPace } from '../../model/document.ts'
import type { ChartScale } from './chart-scale.ts'
import { round, svgText } from './svg-text.ts'
import { LINE_HEIGHT, wrapped } from './wrapped.ts'

const COLUMN_SHARE = 0.62

export interface Picture {
  readonly scale: ChartScale
  /** What each point prints; empty where it has no number. */
  readonly texts: readonly string[]
}

/** Columns with their numbers at the foot and their names below, and the pace as a dashed line. */
export function columnsSvg({ points }: Chart, pace: ChartPace, { scale, texts }: Picture): string {
  const columns = points.map(({ label, value }, index) => {
    const x = scale.x(index)
    const names = wrapped(label, scale.step).map((line, row) =>
      svgText(line, { x, y: scale.bottom + 18 + row * LINE_HEIGHT }),
    )
    return `${value ? columnSvg(Number(value.number), x, scale) : ''}${svgText(texts[index] ?? '', { x, y: scale.y(0) - 6 })}${names.join('')}`
  })
  const y = scale.y(Number(pace.number))
  const legend = scale.height - 8
  return (
    `${columns.join('')}<path class="nhip" d="M${scale.left} ${y}H${scale.width}"/>` +
    `<path class="nhip" d="M${scale.left} ${legend - 5}h60"/>` +
    svgText(pace.name, { x: scale.left + 70, y: legend, className: 'trai' })
  )
}

function columnSvg(value: number, x: number, scale: ChartScale): string {
  const [zero, end] = [scale.y(0), scale.y(value)]
  const width = scale.step * COLUMN_SHARE
  return `<rect class="cot" x="${round(x - width / 2)}" y="${Math.min(zero, end)}" width="${round(width)}" height="${round(Math.abs(zero - end))}"/>`
}
