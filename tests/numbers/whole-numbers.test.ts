import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactInteger } from '../../src/numbers/exact.ts'
import { wholeNumbersIn } from '../../src/numbers/whole-numbers.ts'
import { interval, isMember } from './interval-samples.ts'

it('gives exactly the whole numbers that lie in the interval', () => {
  fc.assert(
    fc.property(interval, fc.integer({ min: -15, max: 15 }), (a, n) => {
      const value = exactInteger(n)
      const whole = wholeNumbersIn(a)
      expect(whole !== undefined && isMember(value, whole)).toBe(isMember(value, a))
    }),
    { numRuns: 2000 },
  )
})
