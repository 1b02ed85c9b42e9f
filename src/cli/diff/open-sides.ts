import { previousMonth } from '../../calendar/periods.ts'
import type { ReportSide } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import type { Period } from '../../model/period.ts'
import { type OpenedSide, openSide, type Where } from './open-side.ts'
import type { SideName } from './side-name.ts'

export type OpenedSides =
  | { readonly kind: 'sides'; readonly before: ReportSide; readonly after: ReportSide }
  | Exclude<OpenedSide, { readonly kind: 'side' }>

type Openable = Exclude<SideName, { readonly kind: 'docx' }>

/** Both sides of a comparison. One that stands alone is held against the working tree; a month against the month before. */
export async function openSides(names: readonly SideName[], where: Where): Promise<OpenedSides> {
  const [first, second, third] = names
  if (!first || third) return refused(WRONG_NUMBER)
  if (first.kind === 'docx' || second?.kind === 'docx') return refused(DOCX_ALONE)
  return second ? openPair(first, second, where) : openAlone(first, where)
}

/** A folder that does not name its month is of the other side's month, whichever is opened first. */
async function openPair(first: Openable, second: Openable, where: Where): Promise<OpenedSides> {
  if (first.kind === 'folder' && second.kind !== 'folder') {
    const after = await openSide(second, where)
    return after.kind === 'side' ? joined(await openSide(first, inMonth(where, after.side.period)), after) : after
  }
  const before = await openSide(first, where)
  return before.kind === 'side' ? joined(before, await openSide(second, inMonth(where, before.side.period))) : before
}

async function openAlone(name: Openable, where: Where): Promise<OpenedSides> {
  if (name.kind === 'month' && name.revision === undefined) {
    return openPair({ kind: 'month', period: previousMonth(name.period) }, name, where)
  }
  const before = await openSide(name, where)
  if (before.kind !== 'side') return before
  return joined(before, await openSide({ kind: 'month', period: before.side.period }, where))
}

function inMonth(where: Where, month: Period): Where {
  return { ...where, month: where.month ?? month }
}

function joined(before: OpenedSide, after: OpenedSide): OpenedSides {
  if (before.kind !== 'side') return before
  return after.kind === 'side' ? { kind: 'sides', before: before.side, after: after.side } : after
}

function refused(why: Message): OpenedSides {
  return { kind: 'refused', name: '', why }
}

const WRONG_NUMBER: Message = {
  vi: 'cần một hoặc hai bên để so sánh, ví dụ: report diff 2024-04 2024-05',
  en: 'one or two sides are needed, such as: report diff 2024-04 2024-05',
}

const DOCX_ALONE: Message = {
  vi: 'tệp .docx đứng sau tháng mà nó được dựng từ đó, ví dụ: report diff 2024-05 da-sua.docx',
  en: 'a .docx stands after the month that it was built from, such as: report diff 2024-05 edited.docx',
}
