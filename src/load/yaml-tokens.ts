import { type CST, Lexer, Parser } from 'yaml'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type SourceFile, spanOf } from './source-file.ts'

/** Deeper than this is not data that a person typed, and would exhaust the stack of what descends into it. */
const DEEPEST = 64

export type YamlTokens =
  | { readonly kind: 'tokens'; readonly tokens: readonly CST.Token[] }
  | { readonly kind: 'too-deep'; readonly diagnostic: Diagnostic }

/** A file's tokens, read only as long as they do not nest too deep. A document and a scalar are no level. */
export function yamlTokens(source: SourceFile): YamlTokens {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(source.text)) {
    const start = parser.offset
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > DEEPEST + 2) return { kind: 'too-deep', diagnostic: tooDeep(source, start) }
  }
  for (const token of parser.end()) tokens.push(token)
  return { kind: 'tokens', tokens }
}

function tooDeep(source: SourceFile, start: number): Diagnostic {
  return {
    rule: 'nested-too-deep',
    severity: 'error',
    message: {
      vi: `cấu trúc lồng quá ${DEEPEST} cấp`,
      en: `the structure is nested more than ${DEEPEST} levels deep`,
    },
    span: spanOf(source, start, start + 1),
  }
}
