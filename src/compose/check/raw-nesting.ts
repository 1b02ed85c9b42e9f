import type { Diagnostic } from '../../model/diagnostic.ts'
import { fault } from '../fault.ts'
import { pointInText } from '../sources/span-in-text.ts'
import type { TemplateText } from '../sources/template-text.ts'

/** Many times what a report may nest: below it, the checker of names tells the depth by the tree. */
const DEEPEST_RAW = 64

const BLOCK_TAG = /\{\{~?([#/])/g

/**
 * Blocks opened one inside another without end, seen before the text is parsed: the parser's time grows with the square
 * of the depth, and a pasted file would hold it for a minute.
 */
export function rawNesting(text: TemplateText): Diagnostic | undefined {
  let depth = 0
  for (const { 1: sign, index } of text.text.matchAll(BLOCK_TAG)) {
    depth = sign === '#' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > DEEPEST_RAW) return tooDeep(text, index)
  }
  return undefined
}

function tooDeep(text: TemplateText, offset: number): Diagnostic {
  const before = text.text.slice(0, offset).split('\n')
  const span = pointInText(text, before.length, before.at(-1)?.length ?? 0)
  return fault('nested-too-deep', span, {
    vi: `khối {{#…}} lồng quá ${DEEPEST_RAW} tầng; kiểm tra các khối chưa đóng`,
    en: `blocks {{#…}} nest more than ${DEEPEST_RAW} deep; look for blocks that are not closed`,
  })
}
