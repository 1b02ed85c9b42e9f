import type { ReportComparison, ReportSide } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import { periodKey } from '../../model/period.ts'

/** What is compared, in a line. */
export function comparisonTitle({ before, after, relation }: ReportComparison): Message {
  const [old, now] = [sideText(before), sideText(after)]
  const month = monthText(after)
  return relation === 'months'
    ? { vi: `So sánh ${old.vi} → ${now.vi}`, en: `${old.en} → ${now.en}` }
    : {
        vi: `So sánh hai bản ${month.vi}: ${before.name} → ${after.name}`,
        en: `Drafts of ${month.en}: ${before.name} → ${after.name}`,
      }
}

function sideText(side: ReportSide): Message {
  const month = monthText(side)
  const named = side.name === month.en ? '' : ` (${side.name})`
  return { vi: `${month.vi}${named}`, en: `${month.en}${named}` }
}

function monthText({ period }: ReportSide): Message {
  return { vi: `tháng ${period.month}/${period.year}`, en: periodKey(period) }
}
