import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactInteger, exactOf, powerOfTen } from '../../src/numbers/exact.ts'
import { roundHalfAway } from '../../src/numbers/round.ts'
import { fractionOf, isSame, rounded, sample } from './fractions.ts'

const places = fc.integer({ min: -6, max: 10 })

it('agrees with BigInt rationals', () => {
  fc.assert(
    fc.property(sample, places, ({ exact, fraction }, decimals) => {
      expect(isSame(fractionOf(roundHalfAway(exact, decimals)), rounded(fraction, decimals))).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

it('a tie goes away from zero', () => {
  fc.assert(
    fc.property(fc.nat(), places, fc.constantFrom(1, -1), (n, decimals, sign) => {
      const unit = powerOfTen(-decimals).times(sign)
      const tie = unit.times(n).plus(unit.dividedBy(2))
      expect(roundHalfAway(tie, decimals).equals(unit.times(n + 1))).toBe(true)
    }),
  )
})

it('a hair below a tie goes towards zero', () => {
  fc.assert(
    fc.property(fc.nat(), places, fc.constantFrom(1, -1), fc.integer({ min: 3 }), (n, decimals, sign, divisor) => {
      const unit = powerOfTen(-decimals).times(sign)
      const below = unit.times(n).plus(unit.dividedBy(2)).minus(unit.dividedBy(divisor))
      expect(roundHalfAway(below, decimals).equals(unit.times(n))).toBe(true)
    }),
  )
})

it.each([
  ['1.005', 2, '1.01'],
  ['-1.005', 2, '-1.01'],
  ['0.5', 0, '1'],
  ['-2.5', 0, '-3'],
  ['-0.4', 0, '0'],
  ['85650', -2, '85700'],
  ['85649.999', -2, '85600'],
])('%s at %i is %s', (text, decimals, expected) => {
  expect(roundHalfAway(exactOf(text), decimals).toString()).toBe(expected)
})

it('rounds fractions without an end', () => {
  expect(roundHalfAway(exactInteger(-200).dividedBy(3), 2).toString()).toBe('-66.67')
})
