import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exact } from '../../src/model/exact.ts'
import { exactInteger, exactOf } from '../../src/numbers/exact.ts'
import { closedAt, contains, INFINITE, type Interval, openAt, pointInterval } from '../../src/numbers/interval.ts'
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
} from '../../src/numbers/interval-arithmetic.ts'
import { interval, isMember, membersOf, shown, value } from './interval-samples.ts'

function closed(lowest: string, highest: string): Interval {
  return { lowest: closedAt(exactOf(lowest)), highest: closedAt(exactOf(highest)) }
}

/** Every result of members is a member of the range. */
function expectCovers(range: Interval, a: Interval, b: Interval, operation: (x: Exact, y: Exact) => Exact): void {
  for (const x of membersOf(a)) for (const y of membersOf(b)) expect(isMember(operation(x, y), range)).toBe(true)
}

describe('a range covers the results of all members', () => {
  it('sum', () => {
    fc.assert(fc.property(interval, interval, (a, b) => expectCovers(addIntervals(a, b), a, b, (x, y) => x.plus(y))))
  })

  it('difference', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => expectCovers(subtractIntervals(a, b), a, b, (x, y) => x.minus(y))),
    )
  })

  it('multiple', () => {
    fc.assert(
      fc.property(interval, value, (a, factor) =>
        expectCovers(scaleInterval(a, factor), a, pointInterval(factor), (x, y) => x.times(y)),
      ),
    )
  })

  it('product', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => expectCovers(multiplyIntervals(a, b), a, b, (x, y) => x.times(y))),
      { numRuns: 1000 },
    )
  })

  it('quotient', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const range = divideIntervals(a, b)
        if (range) expectCovers(range, a, b, (x, y) => x.dividedBy(y))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a range holds nothing else', () => {
  /** For q in a ÷ b, some y in b has q·y in a: the set of q·y is an interval, so asking whether it meets `a` is exact. */
  it('quotient', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const range = divideIntervals(a, b)
        for (const q of range ? membersOf(range) : []) {
          const products = scaleInterval(b, q)
          expect(membersOf(a).length > 0 && overlap(products, a)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  /** For p in a · b and b away from zero, some y in b has p ÷ y in a. */
  it('product', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        for (const p of membersOf(multiplyIntervals(a, b))) {
          const quotients = divideIntervals(pointInterval(p), b)
          if (quotients && !p.isZero()) expect(overlap(quotients, a)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('sum: every member of a + b less some member of b lies in a', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        for (const s of membersOf(addIntervals(a, b))) {
          expect(overlap(subtractIntervals(pointInterval(s), b), a)).toBe(true)
        }
      }),
    )
  })

  function overlap(a: Interval, b: Interval): boolean {
    const low = [a, b].some((each) => each.lowest.kind === 'infinite')
    const high = [a, b].some((each) => each.highest.kind === 'infinite')
    const candidates = [...membersOf(a), ...membersOf(b), ...betweenEnds(a, b)]
    return (low && high) || candidates.some((v) => isMember(v, a) && isMember(v, b))
  }

  function betweenEnds(a: Interval, b: Interval): Exact[] {
    const ends = [a.lowest, a.highest, b.lowest, b.highest].flatMap((each) =>
      each.kind === 'finite' ? [each.value] : [],
    )
    return ends.flatMap((x) => ends.map((y) => x.plus(y).dividedBy(2)))
  }
})

describe('division', () => {
  it('is undefined exactly where the divisor touches or spans zero', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const members = membersOf(b)
        const spans = members.some((y) => y.isPositive()) && members.some((y) => y.isNegative())
        expect(divideIntervals(a, b) === undefined).toBe(spans || contains(b, exactInteger(0)))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    [
      'over a divisor that reaches down to zero',
      closed('1', '2'),
      { lowest: openAt(exactOf('0')), highest: closedAt(exactOf('4')) },
      '[0.25 ; ∞)',
    ],
    ['over an unbounded divisor', closed('1', '2'), { lowest: closedAt(exactOf('4')), highest: INFINITE }, '(0 ; 0.5]'],
    ['of an interval around zero', closed('-1', '2'), closed('2', '4'), '[-0.5 ; 1]'],
    ['over a negative divisor', closed('1', '2'), closed('-4', '-2'), '[-1 ; -0.25]'],
    [
      'of zero over an open interval',
      closed('0', '0'),
      { lowest: openAt(exactOf('1')), highest: openAt(exactOf('2')) },
      '[0 ; 0]',
    ],
  ])('%s', (_, a, b, expected) => {
    const range = divideIntervals(a, b)
    expect(range && shown(range)).toBe(expected)
  })
})

it('growth from levels: 100·(4.120 ÷ 3.700 − 1)', () => {
  const ratio = divideIntervals(closed('4119.5', '4120.5'), closed('3699.5', '3700.5'))
  const growth = ratio && scaleInterval(subtractIntervals(ratio, pointInterval(exactOf('1'))), 100)
  expect(growth && [contains(growth, exactOf('11.324')), contains(growth, exactOf('11.322'))]).toEqual([true, false])
  expect(growth && [contains(growth, exactOf('11.379')), contains(growth, exactOf('11.381'))]).toEqual([true, false])
})
