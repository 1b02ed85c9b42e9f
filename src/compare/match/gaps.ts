import type { Links } from './links.ts'

/** Where a passage stands between the links of its side. Links are named by their older end. */
export interface Gap {
  readonly above: number
  /** How many passages further down it stands. */
  readonly fromAbove: number
  readonly below: number
  readonly fromBelow: number
}

const START = -1
const END = Number.POSITIVE_INFINITY

/** The gaps that the passages of the older side stand in, by their places. */
export function gapsBefore({ afterOf }: Links, count: number): readonly Gap[] {
  return gaps(count, (index) => (afterOf.has(index) ? index : undefined))
}

/** The gaps that the passages of the newer side stand in. */
export function gapsAfter({ beforeOf }: Links, count: number): readonly Gap[] {
  return gaps(count, (index) => beforeOf.get(index))
}

function gaps(count: number, linkAt: (index: number) => number | undefined): readonly Gap[] {
  const tops: { above: number; fromAbove: number }[] = []
  let [above, fromAbove] = [START, 0]
  for (let index = 0; index < count; index++) {
    tops.push({ above, fromAbove: fromAbove++ })
    const link = linkAt(index)
    if (link !== undefined) [above, fromAbove] = [link, 0]
  }
  const whole: Gap[] = []
  let [below, fromBelow] = [END, 0]
  for (let index = count - 1; index >= 0; index--) {
    whole.push({ ...(tops[index] ?? { above: START, fromAbove: 0 }), below, fromBelow: fromBelow++ })
    const link = linkAt(index)
    if (link !== undefined) [below, fromBelow] = [link, 0]
  }
  return whole.reverse()
}

/** How far two passages are from standing in the same place: steps between the same links, or further than any step. */
export function stepsApart(left: Gap | undefined, right: Gap | undefined): number {
  const fromAbove = left?.above === right?.above ? Math.abs((left?.fromAbove ?? 0) - (right?.fromAbove ?? 0)) : FAR
  const fromBelow = left?.below === right?.below ? Math.abs((left?.fromBelow ?? 0) - (right?.fromBelow ?? 0)) : FAR
  return Math.min(fromAbove, fromBelow)
}

const FAR = 2 ** 30
