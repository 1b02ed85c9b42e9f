import type { Figure, FigureId } from '../../model/figure.ts'
import type { Finding, Quoted } from '../../model/finding.ts'
import type { Review } from '../../model/review.ts'
import type { Span } from '../../model/source.ts'
import type { Place, Places } from './places.ts'
import type { PrintedLine } from './printed-lines.ts'

export interface Printed {
  readonly places: Places
  readonly figures: ReadonlyMap<FigureId, Figure>
  readonly unitNames: Review['unitNames']
  /** Whether a finding about words stands there already. */
  readonly isTaken: (place: Place) => boolean
}

/**
 * Where the report prints what a finding is about: its words, its figure, another figure of the same indicator, a figure
 * made of the number that is in doubt, the name of the unit, what was typed nearest. `undefined` where it prints none of these.
 */
export function placeOfFinding({ subject, quoted, span, related = [] }: Finding, printed: Printed): Place | undefined {
  const spans = [span, ...related.map((each) => each.span)]
  return (
    (quoted && placeOfWords(quoted, span, printed)) ??
    placeOfSubject(subject, printed) ??
    first(spans, (each) => placeOfSource(each, printed)) ??
    placeOfName(printed.unitNames.get(subject), printed.places) ??
    placeOfOrigin(span, printed.places)
  )
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The nearest line from the same file comes first, then any other that holds the words in their surroundings. Words that
 * are typed alike twice have two places.
 */
function placeOfWords(quoted: Quoted, span: Span, { places, isTaken }: Printed): Place | undefined {
  const near = lineTypedAt(span, places.lines)
  let taken: Place | undefined
  for (const line of near ? [near, ...places.lines] : places.lines) {
    for (const place of placesOfWords(quoted, line, places)) {
      if (!isTaken(place)) return place
      taken ??= place
    }
  }
  return taken
}

/** One after another, as they are asked for: most often the first will do. */
function* placesOfWords({ before, words, after }: Quoted, line: PrintedLine, { inLine }: Places): Generator<Place> {
  const typed = `${before}${words}${after}`
  const wanted = typed.trim()
  // What stands at the ends of a line loses its blanks.
  const start = before.length - (typed.length - typed.trimStart().length)
  for (let at = line.words.indexOf(wanted); at >= 0; at = line.words.indexOf(wanted, at + wanted.length)) {
    const place = inLine(line, at + Math.max(0, start), at + Math.min(wanted.length, start + words.length))
    if (place) yield place
  }
}

/** A subject may hold another: `quan_he:<indicator>`, `<remark>:<indicator>.<measure>`, `mien-tru:<rule>:<subject>`. */
function placeOfSubject(subject: string, { places, figures }: Printed): Place | undefined {
  const printed = [...places.ofFigure.keys()]
  const parts = subject.split(':')
  return first([...parts.keys()], (index) => {
    const wanted = parts.slice(index).join(':')
    const direct = places.ofFigure.get(wanted)
    if (direct) return direct
    const alike = nameIn(wanted, (name) => printed.filter((id) => indicatorOf(figures.get(id)) === name))
    return places.ofFigure.get(mostAlike(wanted, alike) ?? '')
  })
}

/** The figures of the longest name that `wanted` begins with: `a.b` of `a.b.so_cung_ky`. */
function nameIn(wanted: string, figuresOf: (name: string) => readonly FigureId[]): readonly FigureId[] {
  const steps = (wanted.split(':')[0] ?? '').split('.')
  return (
    first([...steps.keys()], (dropped) => {
      const found = figuresOf(steps.slice(0, steps.length - dropped).join('.'))
      return found.length > 0 ? found : undefined
    }) ?? []
  )
}

function indicatorOf(figure: Figure | undefined): string | undefined {
  if (!figure) return undefined
  return figure.subject.kind === 'indicator' ? figure.subject.indicator : figure.subject.list
}

function mostAlike(wanted: string, ids: readonly FigureId[]): FigureId | undefined {
  const likeness = (id: FigureId): number => sameFromStart(wanted, id) + sameFromEnd(wanted, id)
  return [...ids].sort((left, right) => likeness(right) - likeness(left))[0]
}

function sameFromStart(left: string, right: string): number {
  let length = 0
  while (length < left.length && left[length] === right[length]) length++
  return length
}

function sameFromEnd(left: string, right: string): number {
  return sameFromStart([...left].reverse().join(''), [...right].reverse().join(''))
}

/** A figure that takes the number typed on this line. */
function placeOfSource({ file, line }: Span, { places, figures }: Printed): Place | undefined {
  return first([...places.ofFigure], ([id, place]) =>
    figures.get(id)?.inputs.some((each) => each.kind === 'source' && each.span.file === file && each.span.line === line)
      ? place
      : undefined,
  )
}

/** A line that is nothing but the name, a cell of a table for instance, before one that speaks of it. */
function placeOfName(name: string | undefined, { lines, inLine }: Places): Place | undefined {
  if (name === undefined || name === '') return undefined
  const at = (line: PrintedLine): Place | undefined => {
    const from = line.words.indexOf(name)
    return from < 0 ? undefined : inLine(line, from, from + name.length)
  }
  return (
    first(
      lines.filter(({ words }) => words === name),
      at,
    ) ?? first(lines, at)
  )
}

function placeOfOrigin(span: Span, { lines, inLine }: Places): Place | undefined {
  const line = lineTypedAt(span, lines)
  return line && inLine(line, 0, line.words.length)
}

/** The last line that begins at or above the place in the same file. */
function lineTypedAt({ file, line }: Span, lines: readonly PrintedLine[]): PrintedLine | undefined {
  let nearest: PrintedLine | undefined
  for (const each of lines) {
    const from = each.origin?.file === file ? each.origin.line : Number.POSITIVE_INFINITY
    if (from <= line && from > (nearest?.origin?.line ?? 0)) nearest = each
  }
  return nearest
}
