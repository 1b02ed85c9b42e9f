import type { Reading } from '../text/reading.ts'
import { grouped } from './grouped.ts'
import type { Hint } from './single-proposals.ts'

/** `Giáo dục - Đào tạo:`: the words before the first colon, if that comes soon. */
const LEAD = /^(?:[^\s:]+ ){1,12}(?=: )/
const SAME_LEAD = { leastAlike: 0, bonus: 0.05 }

/** Passages that begin with one name, and are the only ones on their sides to do so, speak of one thing in other words. */
export function leadHints(before: readonly Reading[], after: readonly Reading[]): readonly Hint[] {
  const news = leads(after)
  return [...leads(before)].flatMap(([lead, [old, ...others]]) => {
    const [fresh, ...rest] = news.get(lead) ?? []
    if (old === undefined || fresh === undefined || others.length + rest.length > 0) return []
    return [{ old, fresh, ...SAME_LEAD }]
  })
}

function leads(readings: readonly Reading[]): ReadonlyMap<string, readonly number[]> {
  const withLead = [...readings.keys()].filter((index) => leadOf(readings[index]) !== '')
  return grouped(withLead, (index) => leadOf(readings[index]))
}

function leadOf(reading: Reading | undefined): string {
  return reading?.family === 'paragraph' ? (LEAD.exec(reading.says)?.[0] ?? '') : ''
}
