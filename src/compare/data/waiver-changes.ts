import type { ComparedWaiver, DataChange, ReportSide } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import { matched } from './matched.ts'
import { placesOf } from './places.ts'

/** Waivers that came, went or say something else. Each month has its own: of two months only their number is told. */
export function waiverChanges(
  before: ReportSide,
  after: ReportSide,
  relation: 'drafts' | 'months',
): readonly DataChange[] {
  const [old, now] = [before.facts.waivers, after.facts.waivers]
  if (relation === 'months') return counted(old.length, now.length)
  return matched(old, now, ({ rule, subject }) => `${rule} ${subject}`).flatMap((pair) => {
    const message = messageOf(pair)
    return message ? [{ kind: 'waiver' as const, message, ...placesOf(pair.before, pair.after) }] : []
  })
}

function counted(old: number, now: number): readonly DataChange[] {
  if (old === now) return []
  return [{ kind: 'waiver', message: { vi: `số miễn trừ: ${old} → ${now}`, en: `waivers: ${old} → ${now}` } }]
}

interface Pair {
  readonly before?: ComparedWaiver
  readonly after?: ComparedWaiver
}

function messageOf({ before, after }: Pair): Message | undefined {
  const { rule = '', subject = '' } = after ?? before ?? {}
  const name = `${rule} ${subject}`
  if (!before) return { vi: `thêm miễn trừ ${name}`, en: `new waiver ${name}` }
  if (!after) return { vi: `bỏ miễn trừ ${name}`, en: `waiver dropped: ${name}` }
  if (before.reason === after.reason && before.until === after.until) return undefined
  return { vi: `đổi lý do hoặc thời hạn miễn trừ ${name}`, en: `reason or term of a waiver changed: ${name}` }
}
