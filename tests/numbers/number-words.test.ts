import { expect, it } from 'vitest'
import { readNumberWords } from '../../src/numbers/number-words.ts'

const names = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** As it is said and written. */
function inWords(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  const [tens, units] = [Math.floor(rest / 10), rest % 10]
  const unit = units === 1 && tens > 1 ? 'mốt' : units === 5 && tens > 0 ? 'lăm' : (names[units] ?? '')
  return [
    ...(hundreds > 0 ? [names[hundreds], 'trăm'] : []),
    ...(tens === 1 ? ['mười'] : tens > 1 ? [names[tens], 'mươi'] : hundreds > 0 && units > 0 ? ['linh'] : []),
    ...(units > 0 ? [unit] : []),
  ].join(' ')
}

it('reads every number below a thousand', () => {
  const wrong = Array.from({ length: 999 }, (_, index) => index + 1).filter(
    (value) => readNumberWords(inWords(value)) !== value,
  )
  expect(wrong).toEqual([])
})

it.each([
  ['Hai mươi tư', 24],
  ['ba chục', 30],
  ['một trăm lẻ năm', 105],
  ['mười nhăm', 15],
  ['hai\n  mươi', 20],
])('reads %s', (words, value) => {
  expect(readNumberWords(words)).toBe(value)
})

it.each(['', 'không', 'mươi', 'lăm', 'hai hai', 'một số', 'trăm', 'mười mươi', '12'])('“%s” is no number', (words) => {
  expect(readNumberWords(words)).toBeUndefined()
})
