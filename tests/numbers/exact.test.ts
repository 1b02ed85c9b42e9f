import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exact } from '../../src/model/exact.ts'
import { exactInteger, exactOf, integerPart, powerOfTen } from '../../src/numbers/exact.ts'
import * as oracle from './fractions.ts'
import { sample } from './fractions.ts'

const ORACLE = { plus: oracle.plus, times: oracle.times, dividedBy: oracle.dividedBy }

function expectSame(value: Exact, fraction: oracle.Fraction): void {
  const { top, bottom } = oracle.fractionOf(value)
  expect(top * fraction.bottom).toBe(fraction.top * bottom)
}

describe('exact numbers agree with BigInt rationals', () => {
  it('plus', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => expectSame(a.exact.plus(b.exact), oracle.plus(a.fraction, b.fraction))),
    )
  })

  it('minus', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) =>
        expectSame(a.exact.minus(b.exact), oracle.plus(a.fraction, oracle.negated(b.fraction))),
      ),
    )
  })

  it('times', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => expectSame(a.exact.times(b.exact), oracle.times(a.fraction, b.fraction))),
    )
  })

  it('dividedBy', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        fc.pre(!b.exact.isZero())
        expectSame(a.exact.dividedBy(b.exact), oracle.dividedBy(a.fraction, b.fraction))
      }),
    )
  })

  it('compare and equals', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        expect(a.exact.compare(b.exact)).toBe(oracle.compare(a.fraction, b.fraction))
        expect(a.exact.equals(b.exact)).toBe(oracle.isSame(a.fraction, b.fraction))
      }),
    )
  })

  it('signs, magnitude, integers', () => {
    fc.assert(
      fc.property(sample, ({ exact, fraction }) => {
        expect([exact.isNegative(), exact.isZero(), exact.isPositive()]).toEqual([
          fraction.top < 0n,
          fraction.top === 0n,
          fraction.top > 0n,
        ])
        expect(exact.isInteger()).toBe(fraction.top % fraction.bottom === 0n)
        expectSame(exact.negated(), oracle.negated(fraction))
        expectSame(exact.absolute(), { ...fraction, top: oracle.magnitude(fraction.top) })
        expectSame(integerPart(exact), { top: fraction.top / fraction.bottom, bottom: 1n })
      }),
    )
  })

  it('long chains, which reduce on the way', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('plus', 'times', 'dividedBy'), sample), { maxLength: 25 }),
        (steps) => {
          let exact = exactInteger(1)
          let fraction: oracle.Fraction = { top: 1n, bottom: 1n }
          for (const [operation, operand] of steps) {
            if (operation === 'dividedBy' && operand.exact.isZero()) continue
            exact = exact[operation](operand.exact)
            fraction = ORACLE[operation](fraction, operand.fraction)
          }
          expectSame(exact, fraction)
          expect(exact.compare(0)).toBe(oracle.sign(fraction.top))
        },
      ),
    )
  })

  it('long numbers and short ones go together', () => {
    const long = exactOf(`${'9'.repeat(80)}.5`)
    expect(long.minus(long.times(2)).plus(1).toString()).toBe(`-${'9'.repeat(79)}8.5`)
    expect(exactInteger(1).plus(long).compare(long)).toBe(1)
    expect(long.dividedBy(long).equals(1)).toBe(true)
    expect(powerOfTen(-70).times(powerOfTen(70)).toString()).toBe('1')
  })

  it('a chain that cancels comes back short', () => {
    let value = exactOf('1')
    for (let n = 1; n <= 2000; n += 1) value = value.times(n).dividedBy(n + 1)
    expect(value.toString()).toBe('1/2001')
  })
})

describe('text', () => {
  it.each([
    ['-12.5', '-12.5'],
    ['+12.50', '12.5'],
    ['007', '7'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['1000000000000000000000000', '1000000000000000000000000'],
    ['0.000000000000001', '0.000000000000001'],
  ])('%s is %s', (text, printed) => {
    expect(exactOf(text).toString()).toBe(printed)
  })

  it.each(['', '1e5', '1,5', '.5', '5.', ' 1', 'NaN', 'Infinity', '0x10', '--1'])('refuses %j', (text) => {
    expect(() => exactOf(text)).toThrow(TypeError)
  })

  it.each([
    [1, 3, '1/3'],
    [-2, 6, '-1/3'],
    [2, -6, '-1/3'],
    [1, 6, '1/6'],
    [35, 60, '7/12'],
    [1, 8, '0.125'],
    [100, 3, '100/3'],
    [-9, 3, '-3'],
  ])('%i ÷ %i prints %s', (a, b, printed) => {
    expect(exactInteger(a).dividedBy(b).toString()).toBe(printed)
  })

  it('a power of ten shifts the point', () => {
    expect(exactOf('12.5').times(powerOfTen(-3)).toString()).toBe('0.0125')
    expect(powerOfTen(12).toString()).toBe('1000000000000')
  })
})

describe('faults of the program', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is no safe integer', (n) => {
    expect(() => exactInteger(n)).toThrow(RangeError)
    expect(() => exactInteger(1).plus(n)).toThrow(RangeError)
  })

  it('division by zero throws', () => {
    expect(() => exactInteger(1).dividedBy(0)).toThrow(RangeError)
    expect(() => exactInteger(1).dividedBy(exactOf('-0.0'))).toThrow(RangeError)
  })

  it('throws rather than rounds', () => {
    let value = exactOf('1.1')
    expect(() => {
      for (;;) value = value.times(value)
    }).toThrow(RangeError)
    expect(() => powerOfTen(-1_000_000)).toThrow(RangeError)
  })
})

it('a negative zero is zero', () => {
  const zero = exactInteger(-0)
  expect([zero.isZero(), zero.isNegative(), zero.isPositive(), zero.negated().isNegative()]).toEqual([
    true,
    false,
    false,
    false,
  ])
})
