import type { Chart } from '../../model/document.ts'
import type { Picture } from './columns-svg.ts'
import { svgText } from './svg-text.ts'

/** A line that breaks where a month has no number, with the numbers above it and the months below. */
export function lineSvg({ points }: Chart, { scale, texts }: Picture): string {
  const places = points.map(({ value }, index) =>
    value ? { x: scale.x(index), y: scale.y(Number(value.number)) } : undefined,
  )
  const path = places.map((place, index) => (place ? `${places[index - 1] ? 'L' : 'M'}${place.x} ${place.y}` : ''))
  const dots = places.map((place, index) =>
    place
      ? `<circle cx="${place.x}" cy="${place.y}" r="5"/>${svgText(texts[index] ?? '', { x: place.x, y: place.y - 10, className: 'diem' })}`
      : '',
  )
  const months = points.map(({ label }, index) => svgText(label, { x: scale.x(index), y: scale.bottom + 22 }))
  return `<path class="net" d="${path.join('')}"/>${dots.join('')}${months.join('')}`
}
