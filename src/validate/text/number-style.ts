import type { Message } from '../../model/diagnostic.ts'
import { countedWords } from './counted-words.ts'
import { measureWords } from './measure-words.ts'
import { typedFigures } from './typed-figures.ts'
import { withoutQuotes } from './without-quotes.ts'

export interface StyleFault {
  readonly offset: number
  readonly length: number
  readonly message: Message
}

const GAP = '[\\s\\u00a0]+'
/** What follows shows that the number is a figure, not a name or a place in a list. */
const figureFollows = new RegExp(`^(?:[%‰]|${GAP}(?:[%‰]|(?:${countedWords})(?!\\p{L})))`, 'u')
const countFollows = new RegExp(`^${GAP}(?!(?:${measureWords})(?!\\p{L}))(?:${countedWords})(?!\\p{L})`, 'u')
/** After a number, or after what is filled in. */
const looseSign = /(?<=[\d\uFFFC])[\s\u00a0]+[%‰]/gu

/** Numbers that are typed otherwise than the program prints them; `leadingZero` is the house's habit (`07 vụ`). */
export function numberStyleFaults(typed: string, leadingZero: boolean): StyleFault[] {
  const text = withoutQuotes(typed)
  const numbers = typedFigures(typed).flatMap(({ text: figure, offset }) => {
    const number = figure.replace(/[\s\u00a0]*[%‰]$/u, '')
    const after = typed.slice(offset + number.length, offset + number.length + 40)
    const message = separatorFault(number, after) ?? zeroFault(number, after, leadingZero)
    return message ? [{ offset, length: number.length, message }] : []
  })
  const signs = [...text.matchAll(looseSign)].map(({ 0: gap, index }) => ({
    offset: index,
    length: gap.length,
    message: { vi: `dấu “${gap.trim()}” viết liền sau số`, en: `“${gap.trim()}” stands tight after its number` },
  }))
  return [...numbers, ...signs]
}

const PRINTED = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d{1,3})(?:,\d+)?$/
const ENGLISH = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const POINT = /^\d+\.\d+$/
const LONG = /^\d{4,}(?:,\d+)?$/

/** `1,234.5` for `1.234,5`; `12.5%` for `12,5%`; `12500 tấn` for `12.500 tấn`. */
function separatorFault(figure: string, after: string): Message | undefined {
  for (const number of figure.split('/')) {
    if (PRINTED.test(number)) continue
    const right = rewritten(number)
    const isCertain = ENGLISH.test(number) || figureFollows.test(after)
    if (right !== undefined && isCertain)
      return { vi: `“${number}” viết là ${right}`, en: `write ${right} for “${number}”` }
  }
  return undefined
}

function rewritten(number: string): string | undefined {
  if (ENGLISH.test(number)) return number.replaceAll(/[.,]/g, (mark) => (mark === ',' ? '.' : ','))
  const [whole = '', decimals] = POINT.test(number) ? number.split('.') : LONG.test(number) ? number.split(',') : []
  if (whole === '') return undefined
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (decimals === undefined ? '' : `,${decimals}`)
}

/** `7 vụ` beside `07 vụ`; no zero before decimals and percentages. */
function zeroFault(number: string, after: string, leadingZero: boolean): Message | undefined {
  const bare = number.replace(/^0+(?=\d)/, '')
  if (/^0\d+(?:,\d+|$)/.test(number) && (number.includes(',') || /^[\s\u00a0]*[%‰]/u.test(after)))
    return { vi: `“${number}”: số thập phân, tỷ lệ không thêm số 0 (${bare})`, en: `no zero before “${bare}”` }
  if (!countFollows.test(after)) return undefined
  if (leadingZero && /^[1-9]$/.test(number))
    return { vi: `“${number}”: số đếm dưới 10 viết là 0${number}`, en: `counts below 10 take a zero: 0${number}` }
  if (!leadingZero && /^0[1-9]$/.test(number))
    return { vi: `“${number}”: số đếm dưới 10 viết là ${bare}`, en: `counts below 10 take no zero: ${bare}` }
  return undefined
}
