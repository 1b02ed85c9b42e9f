import type { Locate } from './locator.ts'

/** A node of Handlebars' tree, with what its kind needs besides. */
export type PlainNode = hbs.AST.Node & Readonly<Record<string, unknown>>

/** What a tag calls, and with what. */
export interface PlainCall {
  readonly path: PlainNode
  readonly params: readonly PlainNode[]
  readonly hash: PlainNode | undefined
}

export const PATH = '[A-Za-z_][\\w-]*(?:[./][A-Za-z_][\\w-]*)*'

const KEY = '[A-Za-z_][\\w-]*'
const VALUE = `("[^"\\\\]*"|'[^'\\\\]*'|-?\\d+(?:\\.\\d+)?|true|false)`

/** Arguments, each with the blanks before it. */
export const ARGUMENTS = `(?:\\s+(?:${KEY}=)?${VALUE.replace('(', '(?:')})*`
const ARGUMENT = new RegExp(`\\s+(?:(${KEY})=)?${VALUE}`, 'g')

/** The call of a plain tag: `path` stands at `pathStart`, `args` right behind it. */
export function plainCall(path: string, args: string, pathStart: number, locate: Locate): PlainCall | undefined {
  const params: PlainNode[] = []
  const pairs: PlainNode[] = []
  const argsStart = pathStart + path.length
  for (const match of args.matchAll(ARGUMENT)) {
    const [whole, key, typed = ''] = match
    const end = argsStart + match.index + whole.length
    const value = literal(typed, locate(end - typed.length, end))
    if (key === undefined) {
      if (pairs.length > 0) return undefined
      params.push(value)
    } else pairs.push({ type: 'HashPair', key, value, loc: locate(end - typed.length - 1 - key.length, end) })
  }
  return { path: pathOf(path, locate(pathStart, argsStart)), params, hash: hashOf(pairs) }
}

function pathOf(original: string, loc: hbs.AST.SourceLocation): PlainNode {
  return { type: 'PathExpression', data: false, depth: 0, parts: original.split(/[./]/), original, loc }
}

function hashOf(pairs: readonly PlainNode[]): PlainNode | undefined {
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const { source, start } = first.loc
  return { type: 'Hash', pairs, loc: { source, start, end: last.loc.end } }
}

function literal(typed: string, loc: hbs.AST.SourceLocation): PlainNode {
  if (/^["']/.test(typed)) return valueNode('StringLiteral', typed.slice(1, -1), loc)
  if (typed === 'true' || typed === 'false') return valueNode('BooleanLiteral', typed === 'true', loc)
  return valueNode('NumberLiteral', Number(typed), loc)
}

function valueNode(type: string, value: string | number | boolean, loc: hbs.AST.SourceLocation): PlainNode {
  return { type, value, original: value, loc }
}
