import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTexts } from '../../src/compare/compare-texts.ts'
import { passagesOf } from '../../src/compare/text/passages-of.ts'
import type { Passage, PassagePair, TextComparison, Word } from '../../src/model/comparison.ts'
import type { Inline } from '../../src/model/document.ts'
import { editedDocument } from './edited-documents.ts'

/** The same documents every time; others were tried by the thousand. */
const sample = { seed: 5, numRuns: 100 }

const relations = fc.constantFrom('drafts' as const, 'months' as const)

test('every passage of either side is in exactly one pair', () => {
  fc.assert(
    fc.property(editedDocument, relations, ({ before, after }, relation) => {
      const { passages, notes } = compareTexts(before, after, relation)
      const pairs = [...passages, ...notes]
      expect(sorted(pairs.flatMap(oldsOf))).toEqual(sorted(passagesOf(before)))
      expect(sorted(pairs.flatMap(newsOf))).toEqual(sorted(passagesOf(after)))
    }),
    sample,
  )
})

test('a report does not differ from itself', () => {
  fc.assert(
    fc.property(editedDocument, relations, ({ after }, relation) => {
      const { passages, notes, renumbered } = compareTexts(after, after, relation)
      const kinds = [...passages, ...notes].map((pair) => (pair.kind === 'same' && !pair.moved ? pair.cosmetic : pair))
      expect(kinds.flat()).toEqual([])
      expect(renumbered).toEqual([])
    }),
    sample,
  )
})

test('a comparison mirrors the one the other way round', () => {
  fc.assert(
    fc.property(editedDocument, relations, ({ before, after }, relation) => {
      const there = compareTexts(before, after, relation)
      const back = compareTexts(after, before, relation)
      for (const part of ['passages', 'notes'] as const) {
        expect(sorted(there[part].map(toldBack))).toEqual(sorted(back[part].map(told)))
      }
      const turned = there.renumbered.map((each) => ({ before: each.after, after: each.before }))
      expect(sorted(turned)).toEqual(sorted(back.renumbered))
    }),
    sample,
  )
})

test('the words of a changed passage are the words of both sides', () => {
  fc.assert(
    fc.property(editedDocument, relations, ({ before, after }, relation) => {
      for (const pair of allPairs(compareTexts(before, after, relation))) {
        if (!('words' in pair)) continue
        const runs = pair.words
        expect(texts(runs.flatMap((run) => run.before))).toBe(oldsOf(pair).map(textOf).join(''))
        expect(texts(runs.flatMap((run) => run.after))).toBe(newsOf(pair).map(textOf).join(''))
      }
    }),
    sample,
  )
})

test('a run keeps to its line, which is a cell of a row or a part of what was cut', () => {
  fc.assert(
    fc.property(editedDocument, relations, ({ before, after }, relation) => {
      for (const pair of allPairs(compareTexts(before, after, relation))) {
        if (!('words' in pair)) continue
        const [olds, news] = [linesOf(oldsOf(pair)), linesOf(newsOf(pair))]
        const lines = [...new Set(pair.words.map(({ line }) => line))]
        const inLine = (line: number, side: 'before' | 'after') =>
          texts(pair.words.filter((run) => run.line === line).flatMap((run) => run[side]))
        if (pair.kind !== 'split') for (const line of lines) expect(inLine(line, 'before')).toBe(olds[line] ?? '')
        if (pair.kind !== 'merged') for (const line of lines) expect(inLine(line, 'after')).toBe(news[line] ?? '')
      }
    }),
    sample,
  )
})

function allPairs({ passages, notes }: TextComparison): readonly PassagePair[] {
  return [...passages, ...notes]
}

function oldsOf(pair: PassagePair): readonly Passage[] {
  return 'before' in pair ? [pair.before].flat() : []
}

function newsOf(pair: PassagePair): readonly Passage[] {
  return 'after' in pair ? [pair.after].flat() : []
}

function texts(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('')
}

function linesOf(passages: readonly Passage[]): readonly string[] {
  return passages.flatMap(({ lines }) => lines.map((line) => line.map(textOfInline).join('')))
}

function textOf({ lines }: Passage): string {
  return lines.map((line) => line.map(textOfInline).join('')).join('')
}

function textOfInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return inline.text
    case 'line-break':
      return '\n'
    case 'strong':
    case 'emphasis':
      return inline.children.map(textOfInline).join('')
    case 'footnote':
      return ''
  }
}

/** Order apart: what was removed stands beside its older neighbour, and that differs from side to side. */
function sorted(values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort()
}

/** All that a pair says. */
function told(pair: PassagePair): unknown {
  const words = 'words' in pair ? pair.words.map(({ kind, line, before, after }) => [kind, line, before, after]) : []
  return statement(pair, pair.kind, oldsOf(pair), newsOf(pair), sorted(words))
}

const opposites: Readonly<Record<string, string>> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
}

/** What the same pair has to say seen from the other side. */
function toldBack(pair: PassagePair): unknown {
  const turn = (kind: string): string => opposites[kind] ?? kind
  const words =
    'words' in pair ? pair.words.map(({ kind, line, before, after }) => [turn(kind), line, after, before]) : []
  return statement(pair, turn(pair.kind), newsOf(pair), oldsOf(pair), sorted(words))
}

function statement(
  pair: PassagePair,
  kind: string,
  olds: readonly Passage[],
  news: readonly Passage[],
  words: readonly string[],
): unknown {
  const { moved, onlyFigures, rewritten } = { moved: false, onlyFigures: false, rewritten: false, ...pair }
  const cosmetic = 'cosmetic' in pair ? [...pair.cosmetic].sort() : []
  return [kind, olds, news, words, moved, cosmetic, onlyFigures, rewritten]
}
