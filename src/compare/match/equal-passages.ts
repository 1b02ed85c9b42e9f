import type { Reading } from '../text/reading.ts'
import { gapsAfter, gapsBefore } from './gaps.ts'
import { grouped } from './grouped.ts'
import { areFree, type Links, link, noLinks } from './links.ts'

/** A shorter line (`Trong đó:`) says too little to be known again wherever it stands. */
const FEWEST_WORDS = 4

/**
 * Links passages that say the same. What is said once on either side is sure; what is said several times goes by its
 * neighbours, then by the place between neighbours, then by the headings above it.
 */
export function linkEqual(before: readonly Reading[], after: readonly Reading[]): Links {
  const links = noLinks()
  const groups = groupsOf(before, after)
  for (const { olds, news } of groups) if (olds.length === 1 && news.length === 1) linkInOrder(links, olds, news)
  linkNeighbours(links, before, after, 1)
  linkNeighbours(links, before, after, -1)
  linkWithin(links, groups, gapsOf(links, before, after, 'above'))
  linkWithin(links, groups, gapsOf(links, before, after, 'below'))
  const headings = (readings: readonly Reading[]) => (index: number) => readings[index]?.passage.headings.join('\n')
  linkWithin(links, groups, { ofOld: headings(before), ofNew: headings(after) })
  for (const { olds, news, words } of groups) if (words >= FEWEST_WORDS) linkInOrder(links, olds, news)
  return links
}

/** The passages of both sides that say one thing. */
interface Group {
  readonly olds: readonly number[]
  readonly news: readonly number[]
  readonly words: number
}

function groupsOf(before: readonly Reading[], after: readonly Reading[]): readonly Group[] {
  const keyIn = (readings: readonly Reading[]) => (index: number) =>
    `${readings[index]?.family}\n${readings[index]?.says}`
  const olds = grouped(before.keys(), keyIn(before))
  const news = grouped(after.keys(), keyIn(after))
  return [...olds].flatMap(([key, group]) => {
    const fresh = news.get(key)
    return fresh ? [{ olds: group, news: fresh, words: key.split(/\s/).length - 1 }] : []
  })
}

function linkInOrder(links: Links, olds: readonly number[], news: readonly number[]): void {
  const free = news.filter((index) => !links.beforeOf.has(index))
  olds
    .filter((index) => !links.afterOf.has(index))
    .forEach((old, place) => {
      const fresh = free[place]
      if (fresh !== undefined) link(links, old, fresh)
    })
}

/** From every link on to the next passages, as long as they say the same; the edges of the texts count as linked. */
function linkNeighbours(links: Links, before: readonly Reading[], after: readonly Reading[], step: 1 | -1): void {
  const edge = (readings: readonly Reading[]): number => (step === 1 ? -1 : readings.length)
  const starts = [[edge(before), edge(after)] as const, ...links.afterOf]
  for (const start of starts) {
    let [old, fresh] = [start[0] + step, start[1] + step]
    while (areFree(links, old, fresh) && saySame(before[old], after[fresh])) {
      link(links, old, fresh)
      old += step
      fresh += step
    }
  }
}

function saySame(before: Reading | undefined, after: Reading | undefined): boolean {
  return before !== undefined && before.says === after?.says && before.family === after.family
}

interface Surroundings {
  readonly ofOld: (index: number) => unknown
  readonly ofNew: (index: number) => unknown
}

function gapsOf(
  links: Links,
  before: readonly Reading[],
  after: readonly Reading[],
  side: 'above' | 'below',
): Surroundings {
  const olds = gapsBefore(links, before.length)
  const news = gapsAfter(links, after.length)
  return { ofOld: (index) => olds[index]?.[side], ofNew: (index) => news[index]?.[side] }
}

/** In order, among those that stand in equal surroundings. */
function linkWithin(links: Links, groups: readonly Group[], { ofOld, ofNew }: Surroundings): void {
  for (const { olds, news } of groups) {
    const oldsBySurroundings = grouped(
      olds.filter((index) => !links.afterOf.has(index)),
      ofOld,
    )
    const newsBySurroundings = grouped(
      news.filter((index) => !links.beforeOf.has(index)),
      ofNew,
    )
    for (const [surroundings, free] of newsBySurroundings) {
      linkInOrder(links, oldsBySurroundings.get(surroundings) ?? [], free)
    }
  }
}
