import { Lexer, Parser } from 'yaml'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type SourceFile, spanOf } from './source-file.ts'

/** Deeper than this is not data that a person typed, and would exhaust the stack of any parser. */
const DEEPEST = 64

/** Nesting counted while tokens are read, before anything descends into it. A document and a scalar are no level. */
export function tooDeep(source: SourceFile): Diagnostic | undefined {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(source.text)) {
    const start = parser.offset
    Array.from(parser.next(lexeme))
    if (parser.stack.length <= DEEPEST + 2) continue
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
  return undefined
}
