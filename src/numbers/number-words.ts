const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** Digits as they sound after tens (`hai mươi mốt`), and as some write them. */
const digitOf: ReadonlyMap<string, number> = new Map([
  ...DIGITS.map((word, digit) => [word, digit] as const),
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
  ['bẩy', 7],
])

const SPACE = '[\\s\\u00a0]+'
const DIGIT = `(?:${DIGITS.slice(1).join('|')}|bẩy)`
const LAST = `(?:${[...digitOf.keys()].filter((word) => word !== 'không').join('|')})`
const TENS = `(?:mười(?:${SPACE}${LAST})?|${DIGIT}${SPACE}mươi(?:${SPACE}${LAST})?|${DIGIT}${SPACE}chục)`
const HUNDREDS = `${DIGIT}${SPACE}trăm(?:${SPACE}(?:(?:linh|lẻ)${SPACE}${LAST}|${TENS}))?`

/** Whole numbers in words, from `một` to `chín trăm chín mươi chín`, as the source of a regular expression. */
export const numberWords = `(?:${HUNDREDS}|${TENS}|${DIGIT})`

const whole = new RegExp(`^${numberWords}$`, 'u')

/** `hai mươi lăm` is 25; `undefined` for what is no number below a thousand. */
export function readNumberWords(text: string): number | undefined {
  const words = text.trim().toLowerCase().split(/\s+/)
  if (!whole.test(words.join(' '))) return undefined
  let total = 0
  let digit = 0
  for (const word of words) {
    if (word === 'trăm') total = digit * 100
    else if (word === 'mươi' || word === 'chục') total += digit * 10
    else if (word === 'mười') total += 10
    if (word === 'trăm' || word === 'mươi' || word === 'chục' || word === 'mười') digit = 0
    else digit = digitOf.get(word) ?? 0
  }
  return total + digit
}
