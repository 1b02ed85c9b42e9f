import type { Reading } from '../text/reading.ts'
import { linkCommonOrder } from './common-order.ts'
import { grouped } from './grouped.ts'
import { areFree, type Links, link } from './links.ts'

/** A shorter line (`Trong đó:`) says too little to be known again wherever it stands. */
const FEWEST_WORDS = 4

/**
 * Links passages that say the same by `textOf`. What is said once on either side is sure; what is said several times
 * goes by its neighbours, then by the order of all such passages, then by the headings above it.
 */
export function linkEqual(
  links: Links,
  before: readonly Reading[],
  after: readonly Reading[],
  textOf: (reading: Reading) => string,
): void {
  const olds = before.map((reading) => `${reading.family}\n${textOf(reading)}`)
  const news = after.map((reading) => `${reading.family}\n${textOf(reading)}`)
  for (const group of freeGroups(links, olds, news)) if (isSure(group)) linkInOrder(links, group)
  linkNeighbours(links, olds, news)
  linkCommonOrder(links, olds, news)
  linkNeighbours(links, olds, news)
  for (const group of freeGroups(links, olds, news)) linkUnderHeadings(links, group, before, after)
  for (const group of freeGroups(links, olds, news)) if (group.words >= FEWEST_WORDS) linkInOrder(links, group)
}

/** The free passages of both sides that say one thing. */
interface Group {
  readonly olds: readonly number[]
  readonly news: readonly number[]
  readonly words: number
}

function freeGroups(links: Links, olds: readonly string[], news: readonly string[]): readonly Group[] {
  const free = (keys: readonly string[], given: ReadonlyMap<number, number>): Map<string, number[]> =>
    grouped(
      [...keys.keys()].filter((index) => !given.has(index)),
      (index) => keys[index] ?? '',
    )
  const freeNews = free(news, links.beforeOf)
  return [...free(olds, links.afterOf)].flatMap(([key, group]) => {
    const others = freeNews.get(key)
    return others ? [{ olds: group, news: others, words: key.split(/\s/).length - 1 }] : []
  })
}

function isSure({ olds, news }: Group): boolean {
  return olds.length === 1 && news.length === 1
}

function linkInOrder(links: Links, { olds, news }: Pick<Group, 'olds' | 'news'>): void {
  olds.slice(0, news.length).forEach((old, place) => {
    link(links, old, news[place] ?? 0)
  })
}

/** From every link on to the passages next to it, as long as they say the same; the edges of the texts count as linked. */
function linkNeighbours(links: Links, olds: readonly string[], news: readonly string[]): void {
  for (const step of [1, -1]) {
    const edge = step === 1 ? [-1, -1] : [olds.length, news.length]
    for (const [fromOld = 0, fromNew = 0] of [edge, ...links.afterOf]) {
      let [old, fresh] = [fromOld + step, fromNew + step]
      while (areFree(links, old, fresh) && olds[old] !== undefined && olds[old] === news[fresh]) {
        link(links, old, fresh)
        old += step
        fresh += step
      }
    }
  }
}

function linkUnderHeadings(
  links: Links,
  { olds, news }: Group,
  before: readonly Reading[],
  after: readonly Reading[],
): void {
  const headingsIn = (readings: readonly Reading[]) => (index: number) =>
    readings[index]?.passage.headings.join('\n') ?? ''
  const under = grouped(news, headingsIn(after))
  for (const [headings, group] of grouped(olds, headingsIn(before))) {
    linkInOrder(links, { olds: group, news: under.get(headings) ?? [] })
  }
}
