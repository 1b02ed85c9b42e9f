import type { DataChange, ReportSide } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import { matched } from './matched.ts'

type Unit = ReportSide['facts']['units'][number]

/** Units that are new, gone, renamed, or that must report now and did not. */
export function unitChanges(before: ReportSide, after: ReportSide): readonly DataChange[] {
  return matched(before.facts.units, after.facts.units, ({ id }) => id).flatMap((pair) => {
    const message = messageOf(pair)
    return message ? [{ kind: 'unit' as const, message }] : []
  })
}

function messageOf({ before, after }: { readonly before?: Unit; readonly after?: Unit }): Message | undefined {
  if (!before) return { vi: `thêm đơn vị ${after?.name}`, en: `new unit ${after?.name}` }
  if (!after) return { vi: `không còn đơn vị ${before.name}`, en: `unit gone: ${before.name}` }
  if (before.name !== after.name) {
    return { vi: `đổi tên đơn vị: ${before.name} → ${after.name}`, en: `unit renamed: ${before.name} → ${after.name}` }
  }
  if (before.reports === after.reports) return undefined
  return after.reports
    ? { vi: `${after.name} nay phải gửi báo cáo`, en: `${after.name} has to report now` }
    : { vi: `${after.name} không còn phải gửi báo cáo`, en: `${after.name} need not report any more` }
}
