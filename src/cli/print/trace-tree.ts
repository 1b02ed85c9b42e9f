import type { TraceInput, TraceLeaf, TraceNode } from '../../calculate/trace.ts'
import type { FigureId } from '../../model/figure.ts'
import type { Language } from '../language.ts'
import { amountWords, formulaWords, provenanceWords, sourceWords } from './trace-words.ts'
import { wrap } from './wrap.ts'

/** Longer expansions say nothing to a reader. */
const EXACT_DIGITS = 24

interface Page {
  readonly language: Language
  readonly columns: number
  /** Figures whose tree has been printed. */
  readonly seen: Set<FigureId>
}

/**
 * Figures' trees: what is printed, how it is made, and where each part was typed. A figure that many are made of is
 * spelt out where it first stands.
 */
export function printTraceTrees(nodes: readonly TraceNode[], language: Language, columns: number): string {
  const page: Page = { language, columns, seen: new Set() }
  return nodes.map((node) => `${figure(node, { first: '', below: '', name: '' }, page).join('\n')}\n`).join('\n')
}

/** Where a line stands: what leads it, what leads the lines below it, and its name in the formula above. */
interface Place {
  readonly first: string
  readonly below: string
  readonly name: string
}

function figure(node: TraceNode, { first, below, name }: Place, page: Page): string[] {
  const again = page.seen.has(node.figure) && node.inputs.length > 0
  page.seen.add(node.figure)
  const bar = !again && node.inputs.length > 0 ? '│' : ' '
  const lines = wrap(`${name}${head(node, again, page)}`, first, `${below}${bar}   `, page.columns)
  if (again) return lines
  const formula = formulaWords(node, page.language)
  return [
    ...lines,
    ...(formula === '' ? [] : wrap(formula, `${below}${bar} `, `${below}${bar}   `, page.columns)),
    ...node.inputs.flatMap((input, index) => branch(node, input, index, below, page)),
  ]
}

function head(node: TraceNode, again: boolean, { language }: Page): string {
  const above = again ? (language === 'vi' ? '  (xem trên)' : '  (see above)') : ''
  return `${node.figure}: ${amountWords(node, language)}${exact(node)}${above}`
}

/** Left out where it says no more than the printed number. */
function exact({ exact: text, printed, formula }: TraceNode): string {
  if (formula === '' || text === '' || text.length > EXACT_DIGITS) return ''
  const comma = text.replace('.', ',')
  const digits = /^[-−]?[\d.]+(?:,\d+)?/.exec(printed)?.[0].replace('−', '-').replaceAll('.', '') ?? ''
  return (digits.includes(',') ? digits.replace(/,?0+$/, '') : digits) === comma ? '' : `  (= ${comma})`
}

function branch(parent: TraceNode, { name, node }: TraceInput, index: number, indent: string, page: Page): string[] {
  const last = index === parent.inputs.length - 1
  const first = `${indent}${last ? '└─' : '├─'} `
  const below = `${indent}${last ? '   ' : '│  '}`
  if (node.kind === 'figure') return figure(node, { first, below, name: `${name} = ` }, page)
  const label = sourceWords(name, parent, index, page.language)
  return wrap(`${label} = ${leaf(node, page.language)}`, first, `${below}  `, page.columns)
}

function leaf(node: TraceLeaf, language: Language): string {
  const notes = provenanceWords(node, language)
  return `${node.text}  ${node.place}${notes === '' ? '' : `  [${notes}]`}`
}
