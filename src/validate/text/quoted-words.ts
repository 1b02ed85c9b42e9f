import type { Quoted } from '../../model/finding.ts'

/** Enough to tell one “12” of a paragraph from another. */
const MOST_AROUND = 24

/** What is printed as it was typed: no marks of Markdown, no line break, nothing that is filled in. */
const PLAIN = /[\p{L}\p{N} .,;:()%]/u

/** Words of a scanned text with their surroundings, as far as those are printed as typed. */
export function quotedWords(typed: string, offset: number, length: number): Quoted {
  let [from, to] = [offset, offset + length]
  while (from > 0 && offset - from < MOST_AROUND && PLAIN.test(typed.charAt(from - 1))) from--
  while (to < typed.length && to - offset - length < MOST_AROUND && PLAIN.test(typed.charAt(to))) to++
  return {
    before: typed.slice(from, offset),
    words: typed.slice(offset, offset + length),
    after: typed.slice(offset + length, to),
  }
}
