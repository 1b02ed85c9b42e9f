import { areFree, type Links, link } from './links.ts'

/** That passages answer to one another: one to one, or one side's passage to several neighbours of the other's. */
export interface Proposal {
  readonly olds: readonly number[]
  readonly news: readonly number[]
  /** Higher is better. */
  readonly score: number
  /** Of equally good ones the nearest is taken. */
  readonly apart: number
}

/** Passages of which one answers to several, in the order of the text. */
export type Bundle = Pick<Proposal, 'olds' | 'news'>

/**
 * Takes the best proposal, then the best of those left, until none is left whose passages are all free. Single pairs
 * become links; the others are returned.
 */
export function takeBest(proposals: readonly Proposal[], links: Links): readonly Bundle[] {
  const taken = { olds: new Set<number>(), news: new Set<number>() }
  const bundles: Bundle[] = []
  for (const { olds, news } of [...proposals].sort(byScore)) {
    const isFree = olds.every((old) => news.every((fresh) => areFree(links, old, fresh)))
    if (!isFree || olds.some((old) => taken.olds.has(old)) || news.some((fresh) => taken.news.has(fresh))) continue
    const [old, fresh] = [olds[0], news[0]]
    if (old === undefined || fresh === undefined) continue
    if (olds.length + news.length === 2) link(links, old, fresh)
    else {
      bundles.push({ olds, news })
      for (const each of olds) taken.olds.add(each)
      for (const each of news) taken.news.add(each)
    }
  }
  return bundles
}

/** No tie is broken by which side is the older: a comparison and its mirror take the same. */
function byScore(left: Proposal, right: Proposal): number {
  return right.score - left.score || left.apart - right.apart || spread(left) - spread(right) || sum(left) - sum(right)
}

function spread({ olds, news }: Proposal): number {
  return Math.abs((olds[0] ?? 0) - (news[0] ?? 0))
}

function sum({ olds, news }: Proposal): number {
  return [...olds, ...news].reduce((total, each) => total + each, 0)
}
