import { daysBetween } from '../calendar/dates.ts'
import type { Message } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'
import type { Month } from '../model/month.ts'
import type { Waiver } from '../model/waiver.ts'
import type { IsoDate } from '../model/world.ts'

/** A waiver is for the report at hand, not for good. */
const MOST_DAYS = 62

/** The texts by which a waiver knows its finding again. */
interface Fingerprint {
  readonly stated?: string
  readonly computed?: string
  readonly message?: string
}

/** Both numbers of a finding; where it has none, its message. */
export function fingerprintOf({ evidence, message }: Finding): Fingerprint {
  if (!evidence) return { message: message.vi }
  return { stated: evidence.stated, computed: evidence.computed || evidence.computedRange }
}

/**
 * Marks each finding that a valid waiver excuses, and adds what is wrong with waivers. One waiver excuses one finding,
 * with all that hangs on it.
 *
 * @param today counts for a month that has not been issued
 */
export function withWaivers(findings: readonly Finding[], month: Month, today: IsoDate): readonly Finding[] {
  const excused = new Map<Finding, Waiver>()
  const faults = month.waivers.flatMap((waiver) => {
    const candidates = findings.filter(
      (each) => each.rule === waiver.rule && each.subject === waiver.subject && !excused.has(each),
    )
    const finding = candidates.find((each) => isSame(waiver, fingerprintOf(each)))
    const fault = faultOf(waiver, { month, today, candidates, finding })
    if (fault) return [fault]
    if (finding) excused.set(finding, waiver)
    return []
  })
  return [...findings.map((finding) => waivedFinding(finding, excused.get(finding))), ...faults]
}

function waivedFinding(finding: Finding, waiver: Waiver | undefined): Finding {
  if (!waiver) return finding
  const { reason = '', approvedBy = '', until = '', printedAsNote, span } = waiver
  return { ...finding, waived: { reason, approvedBy, until, printedAsNote, span } }
}

interface Situation {
  readonly month: Month
  readonly today: IsoDate
  /** Findings of the same rule on the same subject. */
  readonly candidates: readonly Finding[]
  /** The one whose numbers the waiver names. */
  readonly finding: Finding | undefined
}

/** The first thing that makes a waiver void. */
function faultOf(waiver: Waiver, { month, today, candidates, finding }: Situation): Finding | undefined {
  const lacks = lackingIn(waiver, month.issue.date ?? today)
  if (lacks) return fault(waiver, 'waiver-incomplete', lacks)
  const [candidate] = candidates
  if (!candidate) {
    return fault(waiver, 'waiver-unused', {
      vi: `không có phát hiện ${waiver.rule} nào về ${waiver.subject}; hãy bỏ miễn trừ này`,
      en: `there is no finding ${waiver.rule} on ${waiver.subject}; drop this waiver`,
    })
  }
  if (!finding) return fault(waiver, 'waiver-evidence-changed', changedMessage(fingerprintOf(candidate)))
  const reference = month.issue.issued && month.issue.date !== undefined ? month.issue.date : today
  const { until = '' } = waiver
  if (until >= reference) return undefined
  return fault(waiver, 'waiver-expired', {
    vi: `miễn trừ đã hết hạn ngày ${until}`,
    en: `the waiver expired on ${until}`,
  })
}

function isSame({ stated, computed, message }: Waiver, fingerprint: Fingerprint): boolean {
  return stated === fingerprint.stated && computed === fingerprint.computed && message === fingerprint.message
}

function changedMessage({ stated, computed, message }: Fingerprint): Message {
  const now = message ?? `${stated} / ${computed}`
  return {
    vi: `số liệu đã khác khi miễn trừ (nay là: ${now}); hãy xem lại rồi miễn trừ lại`,
    en: `the numbers are no longer those that were waived (now: ${now}); look at them again`,
  }
}

function lackingIn(waiver: Waiver, issueDate: IsoDate): Message | undefined {
  const needed = {
    ly_do: waiver.reason,
    can_cu: waiver.basis,
    nguoi_de_nghi: waiver.requestedBy,
    nguoi_duyet: waiver.approvedBy,
    den_ngay: waiver.until,
    'cong_bo và tinh_lai (hoặc thong_bao)': waiver.message ?? (waiver.stated && waiver.computed),
  }
  const absent = Object.entries(needed).flatMap(([key, value]) => (value === undefined ? [key] : []))
  if (absent.length > 0)
    return { vi: `miễn trừ thiếu: ${absent.join(', ')}`, en: `the waiver lacks: ${absent.join(', ')}` }
  if (waiver.requestedBy === waiver.approvedBy) {
    return { vi: 'người duyệt phải khác người đề nghị', en: 'who approves must be another than who asks' }
  }
  if (daysBetween(issueDate, waiver.until ?? issueDate) > MOST_DAYS) {
    return {
      vi: `den_ngay quá ${MOST_DAYS} ngày kể từ ngày báo cáo ${issueDate}`,
      en: `den_ngay lies more than ${MOST_DAYS} days after the report's date ${issueDate}`,
    }
  }
  return undefined
}

function fault({ span, rule, subject }: Waiver, id: string, message: Message): Finding {
  return { rule: id, severity: 'error', message, span, subject: `mien-tru:${rule}:${subject}` }
}
