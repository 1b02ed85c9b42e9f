import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactOf } from '../../src/numbers/exact.ts'
import {
  closedAt,
  contains,
  INFINITE,
  intersection,
  intersects,
  intervalBetween,
  isWithin,
  openAt,
  pointInterval,
} from '../../src/numbers/interval.ts'
import { interval, isMember, membersOf, shown, value } from './interval-samples.ts'

const one = exactOf('1')
const two = exactOf('2')

describe('membership', () => {
  it('contains', () => {
    fc.assert(
      fc.property(interval, value, (a, v) => {
        expect(contains(a, v)).toBe(isMember(v, a))
      }),
    )
  })

  it('intersection holds what both hold, and nothing else', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const common = intersection(a, b)
        for (const v of [...membersOf(a), ...membersOf(b), ...(common ? membersOf(common) : [])]) {
          expect(common !== undefined && isMember(v, common)).toBe(isMember(v, a) && isMember(v, b))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('intersects is symmetric', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(intersects(a, b)).toBe(intersects(b, a))
      }),
    )
  })

  it('an interval lies within another where their intersection is itself', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const common = intersection(a, b)
        expect(isWithin(a, b)).toBe(common !== undefined && shown(common) === shown(a))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('ends', () => {
  it('closed ends that touch intersect, open ones do not', () => {
    const belowOne = { lowest: INFINITE, highest: openAt(one) }
    expect(intersects(belowOne, pointInterval(one))).toBe(false)
    expect(intersects({ lowest: INFINITE, highest: closedAt(one) }, { lowest: closedAt(one), highest: INFINITE })).toBe(
      true,
    )
  })

  it('ends in the wrong order, or open on one value, make no interval', () => {
    expect(intervalBetween(closedAt(two), closedAt(one))).toBeUndefined()
    expect(intervalBetween(openAt(one), closedAt(one))).toBeUndefined()
    expect(intervalBetween(closedAt(one), closedAt(one))).toBeDefined()
  })
})
