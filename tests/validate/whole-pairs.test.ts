import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactInteger } from '../../src/numbers/exact.ts'
import { closedAt, contains, type Interval, pointInterval } from '../../src/numbers/interval.ts'
import { countsFrom, wholePairExists } from '../../src/validate/whole-pairs.ts'
import { claimPrinting, printed } from './printed-samples.ts'

const small = fc.integer({ min: 1, max: 120 })

function between(low: number, high: number): Interval {
  return { lowest: closedAt(exactInteger(low)), highest: closedAt(exactInteger(high)) }
}

function percentOf(k: number, n: number): ReturnType<typeof exactInteger> {
  return exactInteger(k).times(100).dividedBy(n)
}

it('a printed percentage of two counts always has whole numbers behind it', () => {
  fc.assert(
    fc.property(fc.nat(9_999), fc.integer({ min: 1, max: 9_999 }), claimPrinting, (k, n, printing) => {
      const percent = printed(percentOf(k, n), printing, 'claim').interval
      const [top, bottom] = [pointInterval(exactInteger(k)), pointInterval(exactInteger(n))]
      const sides: [Interval, Interval][] = [
        [top, bottom],
        [top, countsFrom(1)],
        [countsFrom(0), bottom],
        [countsFrom(0), countsFrom(1)],
      ]
      expect(sides.map(([a, b]) => wholePairExists(a, b, percent))).toEqual([true, true, true, true])
    }),
    { numRuns: 3000 },
  )
})

it('says that there are none exactly where trying them all finds none', () => {
  fc.assert(
    fc.property(small, small, small, claimPrinting, (k, low, width, printing) => {
      const percent = printed(percentOf(k, low + (width % 7)), printing, 'claim').interval
      const [tops, bottoms] = [between(k, k + 1), between(low, low + 3)]
      const found = [k, k + 1].some((top) =>
        [low, low + 1, low + 2, low + 3].some((bottom) => contains(percent, percentOf(top, bottom))),
      )
      expect(wholePairExists(tops, bottoms, percent)).toBe(found)
    }),
    { numRuns: 2000 },
  )
})
