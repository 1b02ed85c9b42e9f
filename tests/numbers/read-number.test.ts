import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NumberFault } from '../../src/numbers/number-fault.ts'
import { type NumberFormat, readNumber } from '../../src/numbers/read-number.ts'

/** `exact decimals`, or the kind of the fault. */
function read(text: string, format: NumberFormat | undefined): string {
  const reading = readNumber(text, format)
  return reading.kind === 'number' ? `${reading.number.exact} ${reading.number.decimals}` : reading.fault.kind
}

function faultIn(text: string, format: NumberFormat | undefined): NumberFault | undefined {
  const reading = readNumber(text, format)
  return reading.kind === 'fault' ? reading.fault : undefined
}

describe('numbers', () => {
  it.each([
    ['526.305', 'vi', '526305 0'],
    ['7,70', 'vi', '7.7 2'],
    ['07', 'vi', '7 0'],
    ['-24.726', 'vi', '-24726 0'],
    ['+1.234.567,80', 'vi', '1234567.8 2'],
    ['1234567,8', 'vi', '1234567.8 1'],
    ['-0', 'vi', '0 0'],
    ['526.305', 'may', '526.305 3'],
    ['4.10', 'may', '4.1 2'],
    ['-1234567.8', 'may', '-1234567.8 1'],
    ['12', undefined, '12 0'],
    ['07', undefined, '7 0'],
    ['7,70', undefined, '7.7 2'],
    ['7.70', undefined, '7.7 2'],
    ['1.234.567', undefined, '1234567 0'],
    ['1234.567', undefined, '1234.567 3'],
  ] as const)('%s under %s is %s', (text, format, expected) => {
    expect(read(text, format)).toBe(expected)
  })

  it('the text is kept as typed', () => {
    expect(readNumber('+07,70', 'vi')).toMatchObject({ number: { text: '+07,70', decimals: 2 } })
  })

  it('every text of the Vietnamese shape is a number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+-]?([1-9]\d{0,2}(\.\d{3}){1,4}|\d{1,12})(,\d{1,6})?$/), (text) => {
        expect(readNumber(text, 'vi').kind).toBe('number')
      }),
    )
  })

  it('no text throws, under any format', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'019.,+-% eE\u00a0\u2212０tấn') })
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), fc.constantFrom('vi', 'may', undefined), (text, format) => {
        expect(['number', 'fault']).toContain(readNumber(text, format).kind)
      }),
    )
  })
})

describe('faults', () => {
  it.each([
    ['4.10', '4,10'],
    ['0.567', '0,567'],
    ['-0.5', '-0,5'],
    ['1234.567', '1234,567'],
  ])('a decimal point under vi: %s', (text, suggestion) => {
    expect(faultIn(text, 'vi')).toEqual({ kind: 'decimal-point', suggestion })
  })

  it.each([
    ['4,10', '4.10'],
    ['-1.234,5', '-1234.5'],
  ])('a decimal comma under may: %s', (text, suggestion) => {
    expect(faultIn(text, 'may')).toEqual({ kind: 'decimal-comma', suggestion })
  })

  it('two readings where no format is declared', () => {
    const fault = faultIn('526.305', undefined)
    expect(fault?.kind === 'ambiguous' && [`${fault.vi.exact}`, fault.vi.decimals]).toEqual(['526305', 0])
    expect(fault?.kind === 'ambiguous' && [`${fault.may.exact}`, fault.may.decimals]).toEqual(['526.305', 3])
  })

  it.each([
    ['1\u00a0234', '\u00a0', 'U+00A0', 2],
    ['\u221212,5', '\u2212', 'U+2212', 1],
    ['１２', '１', 'U+FF11', 1],
    ['12,５', '５', 'U+FF15', 4],
    ['1 234', ' ', 'U+0020', 2],
    ['12 ', ' ', 'U+0020', 3],
    ['12\u200b', '\u200b', 'U+200B', 3],
    ['12％', '％', 'U+FF05', 3],
    ['1𝟚', '𝟚', 'U+1D7DA', 2],
    ['1e5', 'e', 'U+0065', 2],
    ['1O5', 'O', 'U+004F', 2],
    ['5O', 'O', 'U+004F', 2],
    ['o5', 'o', 'U+006F', 1],
    ['10l', 'l', 'U+006C', 3],
    ['~', '~', 'U+007E', 1],
  ])('a foreign character in %j', (text, character, codePoint, position) => {
    for (const format of ['vi', 'may', undefined] as const) {
      expect(faultIn(text, format)).toEqual({ kind: 'foreign-character', character, codePoint, position })
    }
  })

  it.each([
    ['12,5%', '12,5', '%', 5],
    ['12,5 %', '12,5', '%', 6],
    ['526.305 tấn', '526.305', 'tấn', 9],
    ['526.305\u00a0tấn', '526.305', 'tấn', 9],
    ['7,70 tấn/ha', '7,70', 'tấn/ha', 6],
    ['12m2', '12', 'm2', 3],
    ['-3 triệu USD', '-3', 'triệu USD', 4],
  ])('a unit typed with the number: %j', (text, number, unit, position) => {
    expect(faultIn(text, 'vi')).toEqual({ kind: 'unit-typed', number, unit, position })
  })

  it.each([
    ['', 'vi', 'empty'],
    ['  \t', 'may', 'empty'],
    ['1.23.456', 'vi', 'bad-grouping'],
    ['1.23.456', undefined, 'bad-grouping'],
    ['1234.567,8', 'vi', 'bad-grouping'],
    ['1,234,567', 'vi', 'bad-grouping'],
    ['1,234.5', undefined, 'bad-grouping'],
    ['1.234.567', 'may', 'bad-grouping'],
    ['chưa rõ', 'vi', 'not-a-number'],
    ['chua_co', 'vi', 'not-a-number'],
    ['--5', 'vi', 'not-a-number'],
    ['5,', 'vi', 'not-a-number'],
    ['.5', 'may', 'not-a-number'],
    ['-', undefined, 'not-a-number'],
    ['1'.repeat(101), 'vi', 'too-long'],
  ] as const)('%j under %s: %s', (text, format, kind) => {
    expect(faultIn(text, format)?.kind).toBe(kind)
  })
})
