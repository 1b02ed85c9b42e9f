import type { Amount, Figure, FigureId, FigureInput, Figures, Measure, NoNumber } from '../model/figure.ts'
import type { Span } from '../model/source.ts'
import type { Provenance } from '../model/submission.ts'
import { withUnit } from '../numbers/write-amount.ts'
import { writeNumber } from '../numbers/write-number.ts'
import { dependencyGroups } from './dependency-groups.ts'

/** Where a figure comes from, down to what was typed. A figure that stands in two places is the same object in both. */
export interface TraceNode {
  readonly kind: 'figure'
  readonly figure: FigureId
  readonly measure: Measure
  /** In Vietnamese, with its unit; why there is none where there is no number. */
  readonly printed: string
  /** Only where there is no number. */
  readonly why?: NoNumber
  /** The exact value (`-12.5`, `1/3`); empty where there is no number. */
  readonly exact: string
  /** In the names of the inputs; empty for a value as typed. */
  readonly formula: string
  readonly inputs: readonly TraceInput[]
}

/** What was typed: the end of a branch. */
export interface TraceLeaf {
  readonly kind: 'source'
  readonly text: string
  /** `data/2020-11/thuy-san.yaml:14` */
  readonly place: string
  readonly span: Span
  readonly provenance: Provenance
  readonly note?: string
}

/** An input under its name in the formula. */
export interface TraceInput {
  readonly name: string
  readonly node: TraceNode | TraceLeaf
}

/** @returns `undefined` where there is no such figure */
export function trace(figures: Figures, id: FigureId): TraceNode | undefined {
  const root = figures.byId(id)
  if (!root) return undefined
  const nodes = new Map<FigureId, TraceNode>()
  const needsOf = (figure: Figure): readonly Figure[] =>
    figure.inputs.flatMap((input) => (input.kind === 'figure' ? (figures.byId(input.figure) ?? []) : []))
  for (const { members } of dependencyGroups(root, (figure) => figure.id, needsOf)) {
    for (const figure of members) nodes.set(figure.id, nodeOf(figure, nodes))
  }
  return nodes.get(id)
}

function nodeOf(figure: Figure, made: ReadonlyMap<FigureId, TraceNode>): TraceNode {
  return {
    kind: 'figure',
    figure: figure.id,
    measure: figure.measure,
    printed: printedAmount(figure.amount),
    ...(figure.amount.kind === 'none' ? { why: figure.amount.why } : {}),
    exact: figure.amount.kind === 'number' ? figure.amount.exact.toString() : '',
    formula: figure.formula,
    inputs: figure.inputs.flatMap((input) => {
      const node = input.kind === 'figure' ? made.get(input.figure) : leafOf(input)
      return node ? [{ name: input.name, node }] : []
    }),
  }
}

function leafOf(input: Extract<FigureInput, { readonly kind: 'source' }>): TraceLeaf {
  const { text, span, provenance, note } = input
  const place = `${span.file}:${span.line}`
  return { kind: 'source', text, place, span, provenance, ...(note === undefined ? {} : { note }) }
}

function printedAmount(amount: Amount): string {
  if (amount.kind === 'none') return reasonWords(amount.why)
  const number = writeNumber(amount.exact, { decimals: amount.decimals, keepZeros: true, leadingZero: false })
  return withUnit(number, amount.unit)
}

function reasonWords(why: NoNumber): string {
  switch (why.kind) {
    case 'missing':
      return `thiếu ${why.what} (${why.expectedIn})`
    case 'not-yet':
      return `chưa có số liệu: ${why.reason}`
    case 'not-applicable':
      return `không áp dụng: ${why.reason}`
    case 'zero-base':
      return 'gốc so sánh bằng 0'
    case 'negative-base':
      return 'gốc so sánh âm hoặc khác dấu'
  }
}
