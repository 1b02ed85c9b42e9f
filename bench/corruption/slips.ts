import type { Month } from '../../src/model/month.ts'
import { periodKey } from '../../src/model/period.ts'
import type { Span } from '../../src/model/source.ts'
import { linesOfEntry, withNumber, withoutLines, withoutName } from './edit-text.ts'
import { type Random, randomOf } from './random.ts'
import { ofReading, type TypedNumber, typedNumbers } from './typed-numbers.ts'

/** One file with one slip in it. */
export interface Slip {
  readonly kind: string
  /** Where it was made: each is as good a place to be named. */
  readonly places: readonly Span[]
  readonly from: string
  readonly to: string
  /** The whole file, changed. */
  readonly file: string
  readonly text: string
  /** Of numbers: what they say now, by place. */
  readonly numbers?: ReadonlyMap<Span, string>
  /** Of a line or a name: what the workspace then says. */
  readonly month?: (clean: Month) => Month
  /** Of a breakdown: the whole, on whose numbers the slip shows as well. */
  readonly whole?: string
  /** Of a line that is gone: what has to be named. */
  readonly gone?: string
}

type TextOf = (file: string) => string

/** Several tries a number: the first digit, the last and one between them weigh differently. */
const edits: readonly {
  readonly kind: string
  readonly edit: (text: string, random: Random) => readonly string[]
}[] = [
  { kind: 'one digit changed', edit: digitsChanged },
  { kind: 'two digits swapped', edit: digitsSwapped },
  { kind: 'a thousand dropped', edit: (text) => (/\.\d{3}$/.test(text) ? [text.slice(0, -4)] : []) },
  { kind: 'a thousand added', edit: (text) => (/^-?[1-9]\d{0,2}(\.\d{3})*$/.test(text) ? [`${text}.000`] : []) },
  { kind: 'sign flipped', edit: signFlipped },
]

/** Every slip over every number of the month, its history and its plans; then those of whole lines. Always the same. */
export function slipsOf(month: Month, textOf: TextOf): readonly Slip[] {
  const numbers = typedNumbers(month)
  return [
    ...edits.flatMap(({ kind, edit }) => {
      const random = randomOf(kind)
      return numbers.flatMap((number) => {
        const tries = edit(number.text, random)
        // Of earlier months and plans one try each: they stand in fewer relations, and are as many again.
        const made = isOf(month, number) ? tries : tries.slice(0, 1)
        return made.flatMap((to) => slipOfNumber(kind, number, to, textOf) ?? [])
      })
    }),
    ...swappedColumns(month, textOf),
    ...droppedFromBreakdown(month, textOf),
    ...droppedEntries(month, textOf),
    ...copiedLabels(month, textOf),
    ...mistypedNames(month, textOf),
  ]
}

function isOf({ period }: Month, { span }: TypedNumber): boolean {
  return span.file.startsWith(`data/${periodKey(period)}/`)
}

function slipOfNumber(kind: string, number: TypedNumber, to: string, textOf: TextOf): Slip | undefined {
  const { span, text: from } = number
  const text = withNumber(textOf(span.file), span, from, to)
  if (text === undefined || from === to) return undefined
  return { kind, places: [span], from, to, file: span.file, text, numbers: new Map([[span, to]]) }
}

function digitPlaces(text: string): readonly number[] {
  return [...text].flatMap((character, at) => (/\d/.test(character) ? [at] : []))
}

/** The first digit, the last, and one between them; never a leading zero that was not there. */
function digitsChanged(text: string, random: Random): readonly string[] {
  const places = digitPlaces(text)
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  const between = places[1 + random(Math.max(1, places.length - 2))] ?? last
  return inAnyOrder([...new Set([first, between, last])], random).map((at) => {
    const others = [...'0123456789'].filter((digit) => digit !== text[at] && !(digit === '0' && at === first))
    return text.slice(0, at) + (others[random(others.length)] ?? '') + text.slice(at + 1)
  })
}

/** Begins anywhere, so that the first of them is no better than the others. */
function inAnyOrder<T>(all: readonly T[], random: Random): readonly T[] {
  const start = random(all.length)
  return [...all.slice(start), ...all.slice(0, start)]
}

/** Two neighbouring digits that differ, at two places where there are so many. */
function digitsSwapped(text: string, random: Random): readonly string[] {
  const places = digitPlaces(text)
  const all = places.slice(1).flatMap((at, index) => {
    const before = places[index] ?? 0
    const [a = '', b = ''] = [text[before], text[at]]
    return a === b || (index === 0 && b === '0')
      ? []
      : [text.slice(0, before) + b + text.slice(before + 1, at) + a + text.slice(at + 1)]
  })
  const start = random(Math.max(1, all.length))
  return [...new Set([all[start], all[(start + 1) % all.length]])].filter((each) => each !== undefined)
}

function signFlipped(text: string): readonly string[] {
  if (!/[1-9]/.test(text)) return []
  return [text.startsWith('-') ? text.slice(1) : `-${text}`]
}

function swappedColumns(month: Month, textOf: TextOf): readonly Slip[] {
  return month.current.submissions.flatMap(({ readings }) =>
    [...readings.values()].flatMap(({ indicator: id, levels }) => {
      const indicator = month.catalogue.get(id)
      const a = indicator && ofReading(indicator, levels.month)
      const b = indicator && ofReading(indicator, levels.cumulative)
      if (!a || !b || a.text === b.text) return []
      const { file } = a.span
      // The later one first, so that the other's place stays where it was.
      const [first, second] = a.span.line < b.span.line ? [b, a] : [a, b]
      const half = withNumber(textOf(file), first.span, first.text, second.text)
      const text = half && withNumber(half, second.span, second.text, first.text)
      if (text === undefined) return []
      const numbers = new Map([
        [a.span, b.text],
        [b.span, a.text],
      ])
      return [
        { kind: 'month and year swapped', places: [a.span, b.span], from: a.text, to: b.text, file, text, numbers },
      ]
    }),
  )
}

/** The part is left out of the declared breakdown. */
function droppedFromBreakdown(month: Month, textOf: TextOf): readonly Slip[] {
  return month.breakdowns.flatMap((breakdown) => {
    const { parts, span, whole } = breakdown
    if (parts.length < 2) return []
    return parts.flatMap((part) => {
      const text = withoutName(textOf(span.file), span.line, part)
      if (text === undefined) return []
      const left = { ...breakdown, parts: parts.filter((each) => each !== part) }
      const without = (clean: Month): Month => ({
        ...clean,
        breakdowns: clean.breakdowns.map((each) => (each === breakdown ? left : each)),
      })
      return [
        {
          kind: 'a part left out of its whole',
          places: [span],
          from: part,
          to: '',
          file: span.file,
          text,
          whole,
          month: without,
        },
      ]
    })
  })
}

/** The part's own lines are left out of the department's file. */
function droppedEntries(month: Month, textOf: TextOf): readonly Slip[] {
  const parts = new Map(month.breakdowns.flatMap(({ parts, whole }) => parts.map((part) => [part, whole] as const)))
  return month.current.submissions.flatMap(({ readings, file }) =>
    [...readings.values()].flatMap(({ indicator, span }) => {
      const whole = parts.get(indicator)
      if (whole === undefined) return []
      const source = textOf(file)
      const text = withoutLines(source, span.line, linesOfEntry(source, span.line))
      const without = (clean: Month): Month => withoutReadings(clean, indicator)
      const gone = indicator
      return [{ kind: 'a part not sent', places: [span], from: gone, to: '', file, text, whole, gone, month: without }]
    }),
  )
}

function withoutReadings(month: Month, id: string): Month {
  const submissions = month.current.submissions.map((each) => ({
    ...each,
    readings: new Map([...each.readings].filter(([indicator]) => indicator !== id)),
  }))
  return { ...month, current: { ...month.current, submissions } }
}

/** A label copied from the line above: the first part's name for the second. */
function copiedLabels(month: Month, textOf: TextOf): readonly Slip[] {
  return month.breakdowns.flatMap(({ parts }) => {
    const [first = '', second = ''] = parts
    const name = month.catalogue.get(first)?.name ?? ''
    const entry = month.current.submissions.flatMap(({ readings }) => readings.get(second) ?? [])[0]
    if (!entry || entry.label || name === '') return []
    const { span } = entry
    const lines = textOf(span.file).split('\n')
    lines.splice(span.line, 0, `    nhan: ${JSON.stringify(name)}`)
    const place = { ...span, line: span.line + 1, column: 11 }
    return [
      { kind: 'a label copied', places: [place], from: second, to: name, file: span.file, text: lines.join('\n') },
    ]
  })
}

/** The name of an indicator with two letters swapped. */
function mistypedNames(month: Month, textOf: TextOf): readonly Slip[] {
  return month.current.submissions.flatMap(({ readings, file }) =>
    [...readings.values()].flatMap(({ indicator, span }) => {
      const to = `${indicator.slice(0, -2)}${indicator.at(-1)}${indicator.at(-2)}`
      const text = withNumber(textOf(file), span, indicator, to)
      if (text === undefined || to === indicator || month.catalogue.has(to)) return []
      return [{ kind: 'a name mistyped', places: [span], from: indicator, to, file, text }]
    }),
  )
}
