import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactInteger, exactOf } from '../../src/numbers/exact.ts'
import { readNumber } from '../../src/numbers/read-number.ts'
import { roundHalfAway } from '../../src/numbers/round.ts'
import { type NumberStyle, writeNumber } from '../../src/numbers/write-number.ts'
import { decimalSample, sample } from './fractions.ts'

const plain: NumberStyle = { decimals: 2, keepZeros: false, leadingZero: false }

const style = fc.record({
  decimals: fc.integer({ min: -3, max: 9 }),
  keepZeros: fc.boolean(),
  leadingZero: fc.boolean(),
})

it('what is written reads back as the rounded value', () => {
  fc.assert(
    fc.property(sample, style, ({ exact }, options) => {
      const reading = readNumber(writeNumber(exact, options), 'vi')
      expect(reading.kind === 'number' && reading.number.exact.equals(roundHalfAway(exact, options.decimals))).toBe(
        true,
      )
    }),
  )
})

it('a decimal written with all its digits reads back as itself', () => {
  fc.assert(
    fc.property(decimalSample, ({ exact }) => {
      const reading = readNumber(writeNumber(exact, { ...plain, decimals: 9, keepZeros: true }), 'vi')
      expect(reading.kind === 'number' && [reading.number.exact.equals(exact), reading.number.decimals]).toEqual([
        true,
        9,
      ])
    }),
  )
})

it('never prints a negative zero', () => {
  fc.assert(
    fc.property(sample, style, ({ exact }, options) => {
      expect(writeNumber(exact, options)).not.toMatch(/^-[0,]*$/)
    }),
  )
  expect(writeNumber(exactOf('-0.004'), { ...plain, keepZeros: true })).toBe('0,00')
})

it.each([
  ['1234567.891', plain, '1.234.567,89'],
  ['-1234.5', plain, '-1.234,5'],
  ['123', plain, '123'],
  ['7.70', plain, '7,7'],
  ['7.70', { ...plain, keepZeros: true }, '7,70'],
  ['7', { ...plain, keepZeros: true }, '7,00'],
  ['999.995', { ...plain, keepZeros: true }, '1.000,00'],
  ['85649', { ...plain, decimals: -2, keepZeros: true }, '85.600'],
  ['40', { ...plain, decimals: -2 }, '0'],
])('%s with %o prints %s', (text, options, expected) => {
  expect(writeNumber(exactOf(text), options)).toBe(expected)
})

it.each([
  ['7', '07'],
  ['0', '0'],
  ['10', '10'],
  ['1234', '1.234'],
  ['-7', '-7'],
  ['7.5', '7,5'],
])('%s with a leading zero prints %s', (text, expected) => {
  expect(writeNumber(exactOf(text), { ...plain, leadingZero: true })).toBe(expected)
})

it('rounds once, from the exact value', () => {
  const nearlyTie = exactInteger(4).dividedBy(9)
  expect(writeNumber(nearlyTie, { ...plain, decimals: 0 })).toBe('0')
  expect(writeNumber(exactOf('0.4999'), { ...plain, decimals: 0 })).toBe('0')
})
