import type { DataChange, ReportSide } from '../../model/comparison.ts'

/** Who has sent since, between drafts; who has not sent this time, between months. */
export function senderChanges(
  before: ReportSide,
  after: ReportSide,
  relation: 'drafts' | 'months',
): readonly DataChange[] {
  const old = new Map(before.facts.units.map((unit) => [unit.id, unit]))
  return after.facts.units.flatMap((unit): readonly DataChange[] => {
    if (!unit.reports) return []
    const was = old.get(unit.id)?.sentOn
    const { id: owner, name, sentOn: is } = unit
    if (relation === 'months') {
      return is === undefined
        ? [{ kind: 'sent', owner, message: { vi: `chưa gửi: ${name}`, en: `has not sent: ${name}` } }]
        : []
    }
    if (was === is) return []
    if (was === undefined) {
      return [{ kind: 'sent', owner, message: { vi: `đã gửi ngày ${is}: ${name}`, en: `sent on ${is}: ${name}` } }]
    }
    if (is === undefined) {
      return [
        { kind: 'sent', owner, message: { vi: `không còn ghi là đã gửi: ${name}`, en: `no longer sent: ${name}` } },
      ]
    }
    return [
      {
        kind: 'sent',
        owner,
        message: { vi: `ngày gửi ${was} → ${is}: ${name}`, en: `sent on ${was} → ${is}: ${name}` },
      },
    ]
  })
}
