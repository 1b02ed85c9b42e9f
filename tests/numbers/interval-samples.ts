import fc from 'fast-check'
import type { Exact } from '../../src/model/exact.ts'
import { exactInteger } from '../../src/numbers/exact.ts'
import {
  closedAt,
  type Endpoint,
  INFINITE,
  type Interval,
  intervalBetween,
  openAt,
  pointInterval,
} from '../../src/numbers/interval.ts'

/** `[1.5 ; 3)`, `(-∞ ; 0]`. */
export function shown({ lowest, highest }: Interval): string {
  const left = lowest.kind === 'infinite' ? '(-∞' : `${lowest.closed ? '[' : '('}${lowest.value}`
  const right = highest.kind === 'infinite' ? '∞)' : `${highest.value}${highest.closed ? ']' : ')'}`
  return `${left} ; ${right}`
}

/** Small halves and thirds, so that ends coincide and touch zero often. */
export const value: fc.Arbitrary<Exact> = fc
  .tuple(fc.integer({ min: -12, max: 12 }), fc.constantFrom(1, 2, 3))
  .map(([n, divisor]) => exactInteger(n).dividedBy(divisor))

const endpoint: fc.Arbitrary<Endpoint> = fc.oneof(
  { weight: 4, arbitrary: value.map(closedAt) },
  { weight: 4, arbitrary: value.map(openAt) },
  { weight: 1, arbitrary: fc.constant(INFINITE) },
)

export const interval: fc.Arbitrary<Interval> = fc.tuple(endpoint, endpoint).chain(([a, b]) => {
  const made = intervalBetween(a, b)
  return made ? fc.constant(made) : value.map(pointInterval)
})

/** The definition, written without the code under test. */
export function isMember(v: Exact, { lowest, highest }: Interval): boolean {
  const aboveLowest = lowest.kind === 'infinite' || v.compare(lowest.value) > (lowest.closed ? -1 : 0)
  const belowHighest = highest.kind === 'infinite' || v.compare(highest.value) < (highest.closed ? 1 : 0)
  return aboveLowest && belowHighest
}

/** Members at the ends, a hair inside them, between them and far out towards infinity. */
export function membersOf(a: Interval): Exact[] {
  const low = a.lowest.kind === 'finite' ? a.lowest.value : undefined
  const high = a.highest.kind === 'finite' ? a.highest.value : undefined
  const ends = [low ?? (high ?? exactInteger(0)).minus(FAR), high ?? (low ?? exactInteger(0)).plus(FAR)] as const
  const width = ends[1].minus(ends[0])
  const inner = [1, HAIR / 2, HAIR - 1].map((n) => ends[0].plus(width.times(n).dividedBy(HAIR)))
  return [...ends, ...inner].filter((v) => isMember(v, a))
}

const FAR = 10 ** 6
const HAIR = 10 ** 6
