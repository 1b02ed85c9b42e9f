import type { Filled, ReadableText } from './readable-texts.ts'

/** What phrases end with that name their base themselves. */
const printedBase = /(?<!\p{L})(?:so(?:\s+với)?\s+\S.*|kế hoạch(?:\s+năm)?|dự toán(?:\s+năm)?)$/iu
const typedBase = /^\s+(?<base>so(?:\s+với)?\s+(?:cùng\s+kỳ|tháng\s+trước|năm\s+trước)|kế\s+hoạch|dự\s+toán)(?!\p{L})/iu

export interface BaseClash {
  /** `so với tháng trước`, as it was typed. */
  readonly typed: string
  readonly printed: string
  readonly filled: Filled
  /** Of what was typed. */
  readonly end: number
}

const MOST_AFTER = 40

/** `tăng 5% so với cùng kỳ so với tháng trước`: a base typed right after a phrase that names its own. */
export function baseClashes({ text, filled }: ReadableText): readonly BaseClash[] {
  return filled.flatMap((each) => {
    const [first, last] = [each.inlines[0], each.inlines.at(-1)]
    if (first?.kind !== 'figure' || last?.kind !== 'text') return []
    const printed = text.slice(each.start, each.end)
    const typed = printedBase.test(last.text) ? typedBase.exec(text.slice(each.end, each.end + MOST_AFTER)) : null
    return typed ? [{ typed: typed[0].trim(), printed, filled: each, end: each.end + typed[0].length }] : []
  })
}
