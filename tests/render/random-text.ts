import fc from 'fast-check'
import type { Inline } from '../../src/model/document.ts'

/** Words as staff type them, and what they should not type: no letters at all, one endless word, marks of XML. */
export const words: fc.Arbitrary<string> = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.constantFrom('', ' ', 'Sản lượng lúa', '526.305 tấn', '<w:p>&amp;</w:p>', ']]>', '{ref-0}', '%PAGE%'),
  fc.integer({ min: 100, max: 900 }).map((length) => 'dài'.repeat(length)),
  fc
    .string({ unit: 'grapheme', maxLength: 30 })
    // The letter in front keeps it composed where it follows other words.
    .map((each) => `x${each.replace(/[\p{C}\p{Zl}\p{Zp}\ufffd]/gu, '')}`.normalize('NFC')),
)

const text: fc.Arbitrary<Inline> = words.map((each) => ({ kind: 'text', text: each }))
const figure: fc.Arbitrary<Inline> = words.map((each) => ({ kind: 'figure', figure: 'lua:luy_ke', text: each }))

/** Notes bear the number of their draft: the same one drawn twice is cited again. */
const note: fc.Arbitrary<Inline> = fc
  .integer({ min: 1, max: 9 })
  .map((draft) => ({ kind: 'footnote', note: draft, first: true }))

export const randomInlines: fc.Arbitrary<readonly Inline[]> = fc.letrec<{
  readonly line: readonly Inline[]
  readonly inline: Inline
}>((tie) => ({
  line: fc.array(tie('inline'), { maxLength: 4, depthIdentifier: 'inline' }),
  inline: fc.oneof(
    { depthSize: 'small', depthIdentifier: 'inline', maxDepth: 3 },
    text,
    figure,
    note,
    fc.constant<Inline>({ kind: 'line-break' }),
    tie('line').map((children): Inline => ({ kind: 'strong', children })),
    tie('line').map((children): Inline => ({ kind: 'emphasis', children })),
  ),
})).line
