import type { TraceInput, TraceLeaf, TraceNode } from '../../calculate/trace.ts'
import type { Language } from '../language.ts'

const provenanceWord: Readonly<Record<TraceLeaf['provenance'], Readonly<Record<Language, string>>>> = {
  stated: { vi: '', en: '' },
  implied: { vi: 'suy ra', en: 'implied' },
  reconstructed: { vi: 'phục dựng', en: 'reconstructed' },
}

/** Longer expansions say nothing to a reader. */
const EXACT_DIGITS = 24

/** A figure's tree: what is printed, how it is made, and where each part was typed. */
export function printTraceTree(node: TraceNode, language: Language): string {
  return `${[head(node), ...formula(node, ''), ...branches(node.inputs, '', language)].join('\n')}\n`
}

function head(node: TraceNode): string {
  const exact = node.exact && node.exact.length <= EXACT_DIGITS ? `  (= ${node.exact})` : ''
  return `${node.figure}: ${node.printed}${node.formula === '' ? '' : exact}`
}

function formula(node: TraceNode, indent: string): string[] {
  return node.formula === '' ? [] : [`${indent}${node.inputs.length > 0 ? '│' : ' '} ${node.formula}`]
}

function branches(inputs: readonly TraceInput[], indent: string, language: Language): string[] {
  return inputs.flatMap(({ name, node }, index) => {
    const last = index === inputs.length - 1
    const lead = `${indent}${last ? '└─' : '├─'} ${name} = `
    const below = `${indent}${last ? '   ' : '│  '}`
    if (node.kind === 'source') return [`${lead}${leaf(node, language)}`]
    return [`${lead}${head(node)}`, ...formula(node, below), ...branches(node.inputs, below, language)]
  })
}

function leaf(node: TraceLeaf, language: Language): string {
  const notes = [provenanceWord[node.provenance][language], node.note ?? ''].filter((each) => each !== '')
  return `${node.text}  ${node.place}${notes.length > 0 ? `  [${notes.join('; ')}]` : ''}`
}
