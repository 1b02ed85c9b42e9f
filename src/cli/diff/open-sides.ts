import { resolve } from 'node:path'
import { previousMonth } from '../../calendar/periods.ts'
import type { ReportSide } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import type { ReportDocument } from '../../model/document.ts'
import type { Period } from '../../model/period.ts'
import { fileBytes, NO_FILE, type OpenedSide, openSide, type Where } from './open-side.ts'
import type { SideName } from './side-name.ts'

export type OpenedSides =
  | { readonly kind: 'sides'; readonly before: ReportSide; readonly after: ReportSide }
  /** A report, and a copy of it that was edited in Word. */
  | { readonly kind: 'edited'; readonly own: ReportSide; readonly name: string; readonly document: ReportDocument }
  | Exclude<OpenedSide, { readonly kind: 'side' }>

type Openable = Exclude<SideName, { readonly kind: 'docx' }>

/** Both sides of a comparison. One that stands alone is held against the working tree; a month against the month before. */
export async function openSides(names: readonly SideName[], where: Where): Promise<OpenedSides> {
  const [first, second, third] = names
  if (!first || third) return refused(WRONG_NUMBER)
  if (first.kind === 'docx') return openEditedAlone(first, second, where)
  if (second?.kind === 'docx') return openEdited(first, second, where)
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

type WordFile = Extract<SideName, { readonly kind: 'docx' }>

/** Without its report beside it, an edited file is held against the month that is named. */
async function openEditedAlone(file: WordFile, own: SideName | undefined, where: Where): Promise<OpenedSides> {
  if (own?.kind === 'docx') return refused(DOCX_ALONE)
  if (own) return openEdited(own, file, where)
  return where.month ? openEdited({ kind: 'month', period: where.month }, file, where) : refused(DOCX_ALONE)
}

async function openEdited(report: Openable, { path }: WordFile, where: Where): Promise<OpenedSides> {
  const opened = await openSide(report, where)
  if (opened.kind !== 'side') return opened
  const bytes = fileBytes(resolve(where.folder, path))
  if (!bytes) return { kind: 'refused', name: path, why: NO_FILE }
  const { readEditedReport } = await import('../engine.ts')
  const reading = readEditedReport(bytes, opened.side.document)
  if (reading.kind === 'refused') return { kind: 'refused', name: path, why: reading.why }
  return { kind: 'edited', own: opened.side, name: path, document: reading.document }
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
  vi: 'tệp .docx được so với tháng mà nó được dựng từ đó, ví dụ: report diff 2024-05 da-sua.docx',
  en: 'a .docx is compared with the month that it was built from, such as: report diff 2024-05 edited.docx',
}
