import type { FigureId } from '../../model/figure.ts'
import type { Filled, ReadableText } from './readable-texts.ts'

interface PrintedFigure {
  readonly text: ReadableText
  readonly filled: Filled
  /** `87,5`, `%`. */
  readonly number: string
  readonly unit: string
}

/** One figure that is rounded to more digits here than there. */
export interface RoundedTwice {
  readonly figure: FigureId
  readonly first: PrintedFigure
  readonly again: PrintedFigure
}

/** What only changes the look of a number: calls that differ in nothing else are held together by `number-style`. */
const LOOKS: ReadonlySet<string> = new Set(['le', 'so_0', 'giu_khong', 'cum', 'khi_khong'])

/** Figures that two kinds of calls print to different numbers of digits; in tables figures have digits of their own. */
export function roundedTwice(texts: readonly ReadableText[]): readonly RoundedTwice[] {
  const places = new Map<FigureId, PrintedFigure>()
  return texts.flatMap((text) =>
    text.filled.flatMap((filled) =>
      filled.inlines.flatMap((inline): RoundedTwice[] => {
        if (inline.kind !== 'figure') return []
        const [, number, unit = ''] = /(\d[\d.]*(?:,\d+)?)(.*)$/u.exec(inline.text) ?? []
        if (number === undefined) return []
        const again = { text, filled, number, unit }
        const first = places.get(inline.figure)
        if (!first) places.set(inline.figure, again)
        return first && isOtherRounding(first, again) ? [{ figure: inline.figure, first, again }] : []
      }),
    ),
  )
}

function isOtherRounding(first: PrintedFigure, again: PrintedFigure): boolean {
  return (
    first.unit === again.unit &&
    withoutZeros(first.number) !== withoutZeros(again.number) &&
    kindOf(first.filled) !== kindOf(again.filled)
  )
}

/** `7,70` is as round as `7,7`, and `07` as `7`. */
function withoutZeros(number: string): string {
  return number
    .replace(/^0+(?=\d)/, '')
    .replace(/(,\d*?)0+$/, '$1')
    .replace(/,$/, '')
}

function kindOf({ call }: Filled): string {
  const options = call.arguments.filter(({ key }) => key !== undefined && !LOOKS.has(key))
  return [call.name, ...options.map(({ key, value }) => `${key}=${value}`).sort()].join(' ')
}
