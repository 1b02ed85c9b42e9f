import type { Reading } from '../text/reading.ts'
import { grouped } from './grouped.ts'
import { type Links, link } from './links.ts'

/**
 * Links lines of the frame that say something else now: there is one number, one date, one who signs. Recipients come
 * and go by themselves.
 */
export function linkFrame(links: Links, before: readonly Reading[], after: readonly Reading[]): void {
  const news = grouped(
    unlinked(after, (index) => links.beforeOf.has(index)),
    lineIn(after),
  )
  for (const [line, olds] of grouped(
    unlinked(before, (index) => links.afterOf.has(index)),
    lineIn(before),
  )) {
    const others = news.get(line) ?? []
    if (others.length !== olds.length) continue
    olds.forEach((old, place) => {
      const fresh = others[place]
      if (fresh !== undefined) link(links, old, fresh)
    })
  }
}

function unlinked(readings: readonly Reading[], isLinked: (index: number) => boolean): readonly number[] {
  return [...readings.keys()].filter((index) => {
    const reading = readings[index]
    return reading?.passage.kind === 'frame' && reading.family !== 'recipient' && !isLinked(index)
  })
}

function lineIn(readings: readonly Reading[]): (index: number) => string | undefined {
  return (index) => readings[index]?.family
}
