import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PrintedNumber } from '../../src/model/exact.ts'
import { exactOf, integerPart, powerOfTen } from '../../src/numbers/exact.ts'
import { contains } from '../../src/numbers/interval.ts'
import { intervalOfPrinted, intervalOfWord, lastDigitUnit } from '../../src/numbers/interval-of-printed.ts'
import { readNumber } from '../../src/numbers/read-number.ts'
import { roundHalfAway } from '../../src/numbers/round.ts'
import { sample } from './fractions.ts'
import { shown } from './interval-samples.ts'

function printed(text: string): PrintedNumber {
  const reading = readNumber(text, 'vi')
  if (reading.kind === 'fault') throw new Error(`a test typed ${text}`)
  return reading.number
}

const decimals = fc.integer({ min: 0, max: 4 })

describe('printed figures', () => {
  it.each([
    ['12', 'exact', '[12 ; 12]'],
    ['12,5', 'nearest', '[12.45 ; 12.55]'],
    ['7,70', 'nearest', '[7.695 ; 7.705]'],
    ['-4,49', 'nearest', '[-4.495 ; -4.485]'],
    ['526.305', 'nearest', '[526304.5 ; 526305.5]'],
    ['12,5', 'truncated', '[12.5 ; 12.6)'],
    ['-12,5', 'truncated', '(-12.6 ; -12.5]'],
    ['0,0', 'truncated', '(-0.1 ; 0.1)'],
  ] as const)('%s, %s, is %s', (text, mode, expected) => {
    expect(shown(intervalOfPrinted(printed(text), mode))).toBe(expected)
  })

  it('a declared precision replaces the unit of the last digit', () => {
    expect(shown(intervalOfPrinted(printed('85.600'), 'nearest', powerOfTen(2)))).toBe('[85550 ; 85650]')
  })

  it('a value lies in the interval of its rounding', () => {
    fc.assert(
      fc.property(sample, decimals, ({ exact }, places) => {
        const number = { text: '', exact: roundHalfAway(exact, places), decimals: places }
        expect(contains(intervalOfPrinted(number, 'nearest'), exact)).toBe(true)
      }),
    )
  })

  it('a value lies in the interval of its cut-off digits', () => {
    fc.assert(
      fc.property(sample, decimals, ({ exact }, places) => {
        const cut = integerPart(exact.times(powerOfTen(places))).times(powerOfTen(-places))
        const number = { text: '', exact: cut, decimals: places }
        expect(contains(intervalOfPrinted(number, 'truncated'), exact)).toBe(true)
        expect(contains(intervalOfPrinted(number, 'truncated'), exact.plus(exact.isNegative() ? -1 : 1))).toBe(false)
      }),
    )
  })

  it('the unit of the last digit counts printed zeros', () => {
    expect(lastDigitUnit(printed('7,70')).equals(exactOf('0.01'))).toBe(true)
  })
})

describe('words', () => {
  it.each([
    ['12,5', 'more-than', '(12.5 ; 12.6)'],
    ['12,5', 'nearly', '(12.4 ; 12.5)'],
    ['12,5', 'about', '[12.4 ; 12.6]'],
    ['4,97', 'at-least', '[4.97 ; ∞)'],
  ] as const)('%s with %s is %s', (text, word, expected) => {
    expect(shown(intervalOfWord(printed(text), word))).toBe(expected)
  })

  it('a round number takes a declared unit', () => {
    expect(shown(intervalOfWord(printed('500'), 'nearly', powerOfTen(2)))).toBe('(400 ; 500)')
  })
})
