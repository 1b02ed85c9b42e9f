import { inOrder, type Link } from './align.ts'
import { fillGaps } from './fill-gaps.ts'
import type { KnownPairs } from './known-pairs.ts'
import { frameLikeness, sameShape } from './likeness.ts'
import type { WrittenItem, WrittenTable } from './written.ts'

/**
 * Which paragraphs and tables of two texts are one. Letterhead and signature are fixed points: what has moved past them is
 * removed here and added there. Lines of the frame, which nobody has tied, are tied last, by place and look.
 */
export function linkItems(
  before: readonly WrittenItem[],
  after: readonly WrittenItem[],
  pairs: KnownPairs,
): readonly Link[] {
  const fixed = linkFrames(before, after)
  const known = [...linkParagraphs(before, after, pairs), ...linkTables(before, after, pairs)]
  const links = inOrder([...fixed, ...known.filter((link) => fixed.every((each) => isBeside(link, each)))])
  return fillGaps(before, after, links, frameLikeness)
}

function isBeside(link: Link, fixed: Link): boolean {
  return link.before < fixed.before === link.after < fixed.after
}

/** Tables without anchors only hold lines beside each other: the first is the letterhead, the last the signature. */
function linkFrames(before: readonly WrittenItem[], after: readonly WrittenItem[]): readonly Link[] {
  const young = frames(after)
  return frames(before).flatMap((old, at) => young.slice(at, at + 1).map((place) => ({ before: old, after: place })))
}

function frames(items: readonly WrittenItem[]): readonly number[] {
  return items.flatMap((item, at) => (item.kind === 'table' && item.rows[0]?.anchor === undefined ? [at] : []))
}

function linkParagraphs(
  before: readonly WrittenItem[],
  after: readonly WrittenItem[],
  { ofAnchors }: KnownPairs,
): readonly Link[] {
  const places = new Map(after.flatMap((item, at) => (item.kind === 'paragraph' ? [[item.anchor, at] as const] : [])))
  return before.flatMap((item, at): readonly Link[] => {
    if (item.kind !== 'paragraph' || item.anchor === undefined) return []
    const place = places.get(ofAnchors.get(item.anchor)?.after)
    const other = place === undefined ? undefined : after[place]
    return place !== undefined && other?.kind === 'paragraph' && sameShape(item, other)
      ? [{ before: at, after: place }]
      : []
  })
}

/** A table is the one that most of its rows have gone to, unless the columns are others. */
function linkTables(
  before: readonly WrittenItem[],
  after: readonly WrittenItem[],
  { ofAnchors }: KnownPairs,
): readonly Link[] {
  const places = new Map(
    after.flatMap((item, at) => (item.kind === 'table' ? anchorsOf(item).map((row) => [row, at] as const) : [])),
  )
  return before.flatMap((item, at): readonly Link[] => {
    if (item.kind !== 'table') return []
    const votes = anchorsOf(item).flatMap((row) => places.get(ofAnchors.get(row)?.after ?? 0) ?? [])
    const place = mostFrequent(votes)
    const other = place === undefined ? undefined : after[place]
    return place !== undefined && other?.kind === 'table' && gridOf(item) === gridOf(other)
      ? [{ before: at, after: place }]
      : []
  })
}

function anchorsOf({ rows }: WrittenTable): readonly number[] {
  return rows.flatMap(({ anchor }) => anchor ?? [])
}

function gridOf({ head }: WrittenTable): string {
  return head.replace(/<w:tblDescription [^>]*>/, '')
}

function mostFrequent(places: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts].reduce<readonly [number, number] | undefined>(
    (best, each) => (best === undefined || each[1] > best[1] ? each : best),
    undefined,
  )?.[0]
}
