import type { DataChange, ReportSide } from '../../model/comparison.ts'
import { matched } from './matched.ts'
import { placesOf } from './places.ts'

/** Documents that are cited otherwise, newly or no longer. Every month cites its own: of two months only what has one id and two contents. */
export function documentChanges(
  before: ReportSide,
  after: ReportSide,
  relation: 'drafts' | 'months',
): readonly DataChange[] {
  return matched(before.facts.documents, after.facts.documents, ({ id }) => id).flatMap((pair) => {
    const { before: old, after: now } = pair
    if (old?.citation === now?.citation || (relation === 'months' && !(old && now))) return []
    const id = (now ?? old)?.id ?? ''
    const [was, is] = [old?.citation ?? '—', now?.citation ?? '—']
    return [
      {
        kind: 'document' as const,
        message: { vi: `văn bản ${id}: ${was} → ${is}`, en: `document ${id}: ${was} → ${is}` },
        ...placesOf(old, now),
      },
    ]
  })
}
