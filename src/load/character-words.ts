import type { Message } from '../model/diagnostic.ts'

/** Characters that get into numbers by mistake: what they are called, and what was meant by them. */
interface Mistaken {
  readonly characters: RegExp
  readonly called: Message
  readonly meant: string
}

const mistaken: readonly Mistaken[] = [
  {
    characters: /[\u00a0\u202f\u2007]/gu,
    called: { vi: 'khoảng trắng không ngắt', en: 'a no-break space' },
    meant: '',
  },
  { characters: /\s/gu, called: { vi: 'khoảng trắng', en: 'a blank' }, meant: '' },
  { characters: /[−–—‐‑]/gu, called: { vi: 'dấu trừ kiểu in hoặc gạch ngang dài', en: 'a dash' }, meant: '-' },
  {
    characters: /[OoОоΟο]/gu,
    called: { vi: 'chữ O thay cho số 0', en: 'the letter O in place of a zero' },
    meant: '0',
  },
  { characters: /l/gu, called: { vi: 'chữ l thay cho số 1', en: 'the letter l in place of a one' }, meant: '1' },
  { characters: /I/gu, called: { vi: 'chữ I thay cho số 1', en: 'the letter I in place of a one' }, meant: '1' },
  { characters: /\|/gu, called: { vi: 'dấu gạch đứng thay cho số 1', en: 'a bar in place of a one' }, meant: '1' },
  { characters: /[“”‘’«»]/gu, called: { vi: 'dấu nháy cong', en: 'a curly quote' }, meant: '' },
  { characters: /['`´]/gu, called: { vi: 'dấu phẩy trên', en: 'an apostrophe' }, meant: '' },
  { characters: /[;；]/gu, called: { vi: 'dấu chấm phẩy', en: 'a semicolon' }, meant: ',' },
  { characters: /:/gu, called: { vi: 'dấu hai chấm', en: 'a colon' }, meant: ',' },
]

const FULL_WIDTH = /[\uff01-\uff5e]/gu

const NUMBER = /^[+-]?\d[\d.]*(?:,\d+)?$/

/** What a character in a number is called; `undefined` where it has no name that staff would know it by. */
export function characterWords(character: string): Message | undefined {
  const known = mistaken.find(({ characters }) => character.search(characters) === 0)
  if (known) return known.called
  return character.search(FULL_WIDTH) === 0
    ? { vi: 'ký tự toàn độ rộng của bộ gõ chữ Hán', en: 'a full-width character' }
    : undefined
}

/** The number that a text with such characters most probably means. */
export function meantNumber(text: string): string | undefined {
  const narrow = text.replace(FULL_WIDTH, (character) => character.normalize('NFKC'))
  const meant = mistaken.reduce((changed, each) => changed.replace(each.characters, each.meant), narrow)
  return NUMBER.test(meant) ? meant : undefined
}
