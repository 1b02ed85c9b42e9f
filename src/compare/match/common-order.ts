import { diffArrays } from 'diff'
import { type Links, link } from './links.ts'

/** Where more have changed places, their order says nothing, and comparing it takes long. */
const MOST_CHANGES = 6000

/** Links the free passages that have a free equal on the other side, as many as have one order on both sides. */
export function linkCommonOrder(links: Links, olds: readonly string[], news: readonly string[]): void {
  const [oldKeys, newKeys] = [new Set(olds), new Set(news)]
  const freeOlds = [...olds.keys()].filter((index) => !links.afterOf.has(index) && newKeys.has(olds[index] ?? ''))
  const freeNews = [...news.keys()].filter((index) => !links.beforeOf.has(index) && oldKeys.has(news[index] ?? ''))
  const left = freeOlds.map((index) => olds[index] ?? '')
  const right = freeNews.map((index) => news[index] ?? '')
  // The same order is found whichever side is the older.
  for (const [i, j] of isFirst(left, right) ? commonOrder(left, right) : commonOrder(right, left).map(turned)) {
    const [old, fresh] = [freeOlds[i], freeNews[j]]
    if (old !== undefined && fresh !== undefined) link(links, old, fresh)
  }
}

type Places = readonly [number, number]

function commonOrder(left: readonly string[], right: readonly string[]): readonly Places[] {
  const changes = diffArrays([...left], [...right], { maxEditLength: MOST_CHANGES }) ?? []
  const common: Places[] = []
  let [i, j] = [0, 0]
  for (const { added, removed, count } of changes) {
    if (!added && !removed) for (let step = 0; step < count; step++) common.push([i + step, j + step])
    if (!added) i += count
    if (!removed) j += count
  }
  return common
}

function turned([i, j]: Places): Places {
  return [j, i]
}

function isFirst(left: readonly string[], right: readonly string[]): boolean {
  const differing = left.findIndex((key, index) => key !== right[index])
  return (left[differing] ?? '') <= (right[differing] ?? '')
}
