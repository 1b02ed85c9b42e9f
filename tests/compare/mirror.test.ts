import { expect, test } from 'vitest'
import { compareReports } from '../../src/compare/compare-reports.ts'
import type { AlarmKind, PassagePair, ReportComparison, ReportSide } from '../../src/model/comparison.ts'
import { differs, outlineOf } from '../../src/render/comparison/outline.ts'
import { type Edit, sampleSide } from './sample-sides.ts'

const november = sampleSide('2020-11', 11)

const drafts: Readonly<Record<string, readonly Edit[]>> = {
  figures: [
    { file: 'data/2020-11/thuy-san.yaml', old: '526.305', now: '526.503' },
    { file: 'data/2020-11/bao-hiem.yaml', old: '1.520.367', now: '152.036' },
  ],
  words: [{ file: 'templates/thang/muc/i-chi-dao-dieu-hanh.md.hbs', old: 'tiếp tục là', now: 'vẫn là' }],
  data: [
    { file: 'data/2020-11/bao-cao.yaml', old: 'so-tai-chinh: 2020-11-18', now: 'so-tai-chinh: 2020-11-17' },
    { file: 'data/don-vi.yaml', old: 'Sở Tài chính', now: 'Sở Tài chính tỉnh' },
  ],
}

const pairs: readonly (readonly [string, ReportSide, ReportSide])[] = [
  ['two months', sampleSide('2020-10', 10), november],
  ...Object.entries(drafts).map(([name, edits]) => [name, november, sampleSide('2020-11@x', 11, edits)] as const),
]

const mirroredAlarms: Partial<Readonly<Record<AlarmKind, AlarmKind>>> = { missing: 'new', new: 'missing' }
const mirroredKinds: Partial<Readonly<Record<PassagePair['kind'], PassagePair['kind']>>> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
}

/** What a comparison says, as far as it can be said of its mirror. */
function said({ figures, text, data }: ReportComparison, mirrored: boolean): unknown {
  const turned = <T extends string>(kind: T, table: Partial<Readonly<Record<T, T>>>): T =>
    mirrored ? (table[kind] ?? kind) : kind
  const ends = <T>(before: T, after: T): readonly T[] => (mirrored ? [after, before] : [before, after])
  const pairsOf = (all: readonly PassagePair[]): readonly string[] =>
    all.map((pair) => `${turned(pair.kind, mirroredKinds)} ${'moved' in pair && pair.moved}`).toSorted()
  return {
    figures: figures
      .map(({ id, before, after, alarms, weight }) => ({
        id,
        printed: ends(before?.printed, after?.printed),
        alarms: alarms.map(({ kind }) => turned(kind, mirroredAlarms)).toSorted(),
        weight,
      }))
      .toSorted((left, right) => (left.id < right.id ? -1 : 1)),
    passages: pairsOf(text.passages),
    notes: pairsOf(text.notes),
    renumbered: text.renumbered.map(({ before, after }) => ends(before, after).join()).toSorted(),
    data: data.filter(({ kind }) => kind !== 'sent').length,
  }
}

test.each(pairs)('of %s, one way mirrors the other', (_name, before, after) => {
  const forth = compareReports(before, after)
  expect(differs(outlineOf(forth))).toBe(true)
  expect(said(compareReports(after, before), true)).toEqual(said(forth, false))
})

test.each(pairs)('of %s, neither side differs from itself', (_name, before, after) => {
  for (const side of [before, after]) expect(differs(outlineOf(compareReports(side, side)))).toBe(false)
})
