import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Exact, PrintedNumber } from '../../src/model/exact.ts'
import { approximate } from '../../src/numbers/approximate.ts'
import { exactOf } from '../../src/numbers/exact.ts'
import { readNumber } from '../../src/numbers/read-number.ts'
import { isSurelyInside, robustBand } from '../../src/validate/robust-band.ts'

function printed(text: string): PrintedNumber {
  const read = readNumber(text, 'vi')
  if (read.kind === 'fault') throw new Error(text)
  return read.number
}

function decimals(values: readonly string[]): Exact[] {
  return values.map((each) => exactOf(each))
}

test('a band is seven median deviations wide on each side', () => {
  const { lowest, highest } = robustBand(decimals(['1', '1.1', '0.9', '1.2', '0.8', '1', '1.1', '0.9', '9']))
  expect([lowest.toString(), highest.toString()]).toEqual(['0.3', '1.7'])
})

test('a series that does not move has a band of seven per cent', () => {
  const { lowest, highest } = robustBand(decimals(Array(8).fill('1')))
  expect([lowest.toString(), highest.toString()]).toEqual(['0.93', '1.07'])
})

const number = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => {
    const text = String(digits).padStart(places + 1, '0')
    return printed(places === 0 ? text : `${text.slice(0, -places)},${text.slice(-places)}`)
  })

test('what is passed over as surely inside lies inside by exact arithmetic', () => {
  const step = fc.tuple(number, number)
  fc.assert(
    fc.property(fc.array(step, { minLength: 8, maxLength: 24 }), step, (before, now) => {
      const about = ([to, from]: readonly [PrintedNumber, PrintedNumber]): number => approximate(to) / approximate(from)
      const exact = ([to, from]: readonly [PrintedNumber, PrintedNumber]): Exact => to.exact.dividedBy(from.exact)
      if (!isSurelyInside(before.map(about), about(now))) return
      const { lowest, highest } = robustBand(before.map(exact))
      expect([exact(now).compare(lowest), exact(now).compare(highest)]).toEqual([1, -1])
    }),
    { numRuns: 20_000, seed: 5 },
  )
}, 60_000)

test.each([
  ['1.234,50', 1234.5],
  ['-24,7', -24.7],
  ['07', 7],
  ['526.305', 526305],
])('%s is about %d', (text, size) => {
  expect(approximate(printed(text))).toBeCloseTo(size, 9)
})
