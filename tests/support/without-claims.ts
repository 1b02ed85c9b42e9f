import { isMap, isScalar, parseDocument, visit } from 'yaml'

/** A data file without what its department states about its own figures: every `cong_bo` gone, all else as typed. */
export function withoutClaims(text: string): string {
  const document = parseDocument(text, { schema: 'failsafe' })
  visit(document, {
    Pair: (_, pair) => (isScalar(pair.key) && pair.key.value === 'cong_bo' ? visit.REMOVE : undefined),
  })
  visit(document, {
    // An entry of which nothing is left would be a blank.
    Pair: (_, pair) => (isMap(pair.value) && pair.value.items.length === 0 ? visit.REMOVE : undefined),
  })
  return document.toString({ lineWidth: 0 })
}
