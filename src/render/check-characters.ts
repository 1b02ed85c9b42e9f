import type { ReportDocument } from '../model/document.ts'

/** Control characters, lone surrogates, line and paragraph separators, and the two that no XML may hold. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/u

/**
 * Earlier stages answer for what people typed, with its place. What still arrives here is a fault of the program, and
 * would make a file that does not open, or lose letters without a word.
 *
 * @throws Error naming the place in the tree.
 */
export function checkCharacters(document: ReportDocument): void {
  const { figures: _notPrinted, ...printed } = document
  checkValue(printed, 'document')
}

/** Arrays are objects whose keys are their places. */
function checkValue(value: unknown, place: string): void {
  if (typeof value === 'string') checkText(value, place)
  if (typeof value !== 'object' || value === null) return
  for (const [key, each] of Object.entries(value)) checkValue(each, `${place}.${key}`)
}

function checkText(text: string, place: string): void {
  const found = UNPRINTABLE.exec(text)?.[0]
  if (found === undefined) return
  const code = (found.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()
  throw new Error(`${place}: unprintable character U+${code}`)
}
