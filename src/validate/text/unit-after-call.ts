import type { Message } from '../../model/diagnostic.ts'
import { exactInteger } from '../../numbers/exact.ts'
import { conversionFactor, scaleOf } from '../../numbers/unit.ts'

const ONE = exactInteger(1)
const SCALES = 'nghìn|ngàn|triệu|tỷ|tỉ'
const GAP = '[\\s\\u00a0]+'
/** The word that money is counted in begins other words too. */
const OTHER_WORDS = `(?!${GAP}(?:thời|bằng|bộ|ý|chí|loạt|đều|bào|hương|hồ|nghiệp|thuận|hành|tình))`

export interface UnitAfterCall {
  /** From the end of the call. */
  readonly offset: number
  readonly length: number
  readonly message: Message
}

/**
 * A unit that was typed behind a figure which has one already, or which is printed in another scale of it.
 *
 * @param after the typed text behind the call
 * @param unit what the figure is printed in
 * @param printed whether the call prints the unit itself
 */
export function unitAfterCall(after: string, unit: string, printed: boolean): UnitAfterCall | undefined {
  const base = scaleOf(unit).base
  if (base === '' || base === '%') return undefined
  const typed = new RegExp(
    `^(${GAP})((?:(?:${SCALES})${GAP})*${escaped(base)})(?![\\p{L}\\p{N}/])${OTHER_WORDS}`,
    'u',
  ).exec(after)
  const [, gap = '', words = ''] = typed ?? []
  if (words === '') return undefined
  const place = { offset: gap.length, length: words.length }
  if (printed && scaleOf(words).factor.equals(scaleOf(unit).factor))
    return {
      ...place,
      message: { vi: `đơn vị “${unit}” in hai lần`, en: `the unit “${unit}” is printed twice` },
    }
  const factor = conversionFactor(unit, words)
  if (factor === undefined || factor.equals(ONE)) return undefined
  return {
    ...place,
    message: {
      vi: `số in theo “${unit}” nhưng chữ phía sau là “${words}”`,
      en: `the number is in “${unit}”, but “${words}” follows`,
    },
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
