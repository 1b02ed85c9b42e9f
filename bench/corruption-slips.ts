import type { PrintedNumber } from '../src/model/exact.ts'
import type { Month } from '../src/model/month.ts'
import type { Span } from '../src/model/source.ts'
import type { Reading } from '../src/model/submission.ts'

/** One file with one slip in it. */
export interface Slip {
  readonly kind: string
  readonly place: Span
  readonly from: string
  readonly to: string
  /** Of a breakdown: the whole, on whose numbers the slip shows. */
  readonly whole?: string
  /** The whole file, changed. */
  readonly text: string
}

interface TypedNumber {
  readonly number: PrintedNumber
  readonly span: Span
}

const edits: Readonly<Record<string, (text: string) => string | undefined>> = {
  'one digit changed': oneDigit,
  'two digits swapped': swapped,
  'a thousand dropped or added': thousand,
  'sign flipped': (text) =>
    /^[+-]?0+([.,]0+)?$/.test(text) ? undefined : text.startsWith('-') ? text.slice(1) : `-${text}`,
}

/** Every slip over every number of the month, its history and its plans; then those of whole lines. */
export function slipsOf(month: Month, textOf: (file: string) => string): readonly Slip[] {
  const numbers = typedNumbers(month)
  return [
    ...Object.entries(edits).flatMap(([kind, edit]) =>
      numbers.flatMap(({ number, span }) => {
        const to = edit(number.text)
        return to === undefined
          ? []
          : [{ kind, place: span, from: number.text, to, text: replaced(textOf(span.file), span, number.text, to) }]
      }),
    ),
    ...swappedColumns(month, textOf),
    ...droppedParts(month, textOf),
    ...renamedLabels(month, textOf),
  ].filter(({ from, to, place, text }) => from !== to && text !== textOf(place.file))
}

function typedNumbers(month: Month): readonly TypedNumber[] {
  const data = [month.current, ...month.history.values()]
  const readings = data.flatMap(({ submissions }) => submissions.flatMap((each) => [...each.readings.values()]))
  const levels = readings.flatMap(({ levels, bases, indices }) => [
    ...Object.values(levels),
    ...Object.values(bases).flatMap((base) => Object.values(base ?? {})),
    ...Object.values(indices),
  ])
  const plans = [...month.plans.values()].flat().map(({ reading }) => reading)
  return [
    ...[...levels, ...plans].flatMap((reading) => numberOf(reading)),
    ...readings.flatMap(({ claims }) => claims.map(({ number, span }) => ({ number, span }))),
    ...[...month.lists.values()].flatMap(({ stated }) => (stated ? [{ number: stated.value, span: stated.span }] : [])),
  ]
}

function numberOf(reading: Reading | undefined): readonly TypedNumber[] {
  return reading?.kind === 'number' ? [{ number: reading.number, span: reading.span }] : []
}

/** The digit in the middle, one more (9 becomes 8): never a leading zero. */
function oneDigit(text: string): string {
  const places = [...text].flatMap((character, at) => (/\d/.test(character) ? [at] : []))
  const at = places[places.length >> 1] ?? 0
  const digit = Number(text[at])
  return text.slice(0, at) + String(digit === 9 ? 8 : digit + 1) + text.slice(at + 1)
}

function swapped(text: string): string | undefined {
  for (let at = text.length - 2; at >= 0; at--) {
    const [a = '', b = ''] = [text[at], text[at + 1]]
    if (/\d/.test(a) && /\d/.test(b) && a !== b && !(at === 0 && b === '0'))
      return text.slice(0, at) + b + a + text.slice(at + 2)
  }
  return undefined
}

function thousand(text: string): string | undefined {
  if (/\.\d{3}$/.test(text)) return text.slice(0, -4)
  return /^-?[1-9]\d{0,2}$/.test(text) ? `${text}.000` : undefined
}

function replaced(source: string, { line, column }: Span, from: string, to: string): string {
  const lines = source.split('\n')
  const old = lines[line - 1] ?? ''
  const at = old.indexOf(from, column - 1)
  if (at < 0) return source
  // A comma inside a flow list would end the value: a number that has one is quoted where it was not.
  lines[line - 1] = old.slice(0, at) + to + old.slice(at + from.length)
  return lines.join('\n')
}

function swappedColumns(month: Month, textOf: (file: string) => string): readonly Slip[] {
  return month.current.submissions.flatMap(({ readings }) =>
    [...readings.values()].flatMap(({ levels }) => {
      const [a] = numberOf(levels.month)
      const [b] = numberOf(levels.cumulative)
      if (!a || !b) return []
      const first = replaced(textOf(a.span.file), a.span, a.number.text, b.number.text)
      const text = replaced(first, b.span, b.number.text, a.number.text)
      return [{ kind: 'month and year swapped', place: a.span, from: a.number.text, to: b.number.text, text }]
    }),
  )
}

function droppedParts(month: Month, textOf: (file: string) => string): readonly Slip[] {
  return month.breakdowns.flatMap(({ parts, exhaustive, span, whole }) =>
    exhaustive && parts.length > 1
      ? parts.map((part) => {
          const source = textOf(span.file)
          const lines = source.split('\n')
          const from = lines.findIndex((line, at) => at >= span.line - 1 && line.includes('thanh_phan'))
          const old = lines[from] ?? ''
          lines[from] = old
            .replace(new RegExp(`(\\[|, )${part.replaceAll('.', '\\.')}(?=[,\\]])`), (_, lead: string) =>
              lead === '[' ? '[' : '',
            )
            .replace('[, ', '[')
          return {
            kind: 'a part dropped',
            place: { ...span },
            whole,
            from: `${whole}: ${part}`,
            to: '',
            text: lines.join('\n'),
          }
        })
      : [],
  )
}

/** A label copied from the line above: the first part's name for the second. */
function renamedLabels(month: Month, textOf: (file: string) => string): readonly Slip[] {
  return month.breakdowns.flatMap(({ parts }) => {
    const [first = '', second = ''] = parts
    const name = month.catalogue.get(first)?.name ?? ''
    const entry = month.current.submissions.flatMap(({ readings }) => readings.get(second) ?? [])[0]
    if (!entry || entry.label || name === '') return []
    const lines = textOf(entry.span.file).split('\n')
    lines.splice(entry.span.line, 0, `    nhan: ${name}`)
    return [
      {
        kind: 'a label copied',
        place: { ...entry.span, line: entry.span.line + 1 },
        from: second,
        to: name,
        text: lines.join('\n'),
      },
    ]
  })
}
