import type { Diagnostic } from '../model/diagnostic.ts'
import type { MonthData } from '../model/month.ts'
import type { Located } from '../model/source.ts'
import type { NamedList } from '../model/submission.ts'
import { unknown } from './references.ts'
import { shown } from './shown.ts'

/** Who was absent or sent somebody else stands in a declared list, and is no indicator. */
export function unknownInMeetings(lists: ReadonlyMap<string, NamedList>, month: MonthData): Diagnostic[] {
  return month.submissions
    .flatMap((each) => each.meetings)
    .flatMap(({ deputies, leaderless, absent }) => [deputies, leaderless, absent])
    .flatMap((list) => (list ? unknownOrOtherList(lists, list) : []))
}

function unknownOrOtherList(lists: ReadonlyMap<string, NamedList>, { value, span }: Located<string>): Diagnostic[] {
  const list = lists.get(value)
  if (!list) return [unknown('danh sách', 'list', value, span, lists.keys())]
  return list.items
    .filter(({ kind }) => kind === 'indicator')
    .map((item) => ({
      rule: 'unknown-reference',
      severity: 'error',
      message: {
        vi: `danh sách “${shown(value)}” dùng cho cuộc họp nên chỉ gồm đơn vị`,
        en: `the list “${shown(value)}” serves a meeting and may hold units only`,
      },
      span: item.span,
    }))
}
