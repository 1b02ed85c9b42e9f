import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { parsePeriod } from '../../calendar/periods.ts'
import type { ReportSide } from '../../model/comparison.ts'
import type { Diagnostic, Message } from '../../model/diagnostic.ts'
import { type Period, periodKey } from '../../model/period.ts'
import type { World } from '../../model/world.ts'
import { realWorld } from '../real-world.ts'
import type { SideName } from './side-name.ts'

export type OpenedSide =
  | { readonly kind: 'side'; readonly side: ReportSide; readonly world?: World }
  /** The month is there and cannot be compiled. */
  | {
      readonly kind: 'broken'
      readonly name: string
      readonly diagnostics: readonly Diagnostic[]
      readonly world: World
      readonly root: string
    }
  | { readonly kind: 'refused'; readonly name: string; readonly why: Message }

export interface Where {
  /** The workspace of the working tree. */
  readonly root: string
  /** What relative paths on the command line start from. */
  readonly folder: string
  /** The month of a folder that does not say which one it is. */
  readonly month?: Period
}

/** Makes a side of a comparison of what it is called on the command line. A .docx is none: it is read against a side. */
export async function openSide(name: Exclude<SideName, { kind: 'docx' }>, where: Where): Promise<OpenedSide> {
  switch (name.kind) {
    case 'month':
      return name.revision === undefined
        ? compiled(periodKey(name.period), where.root, realWorld(where.root), name.period)
        : atRevision(name.period, name.revision, where.root)
    case 'folder':
      return inFolder(name.path, where)
    case 'json':
      return fromJson(name.path, where)
  }
}

async function compiled(name: string, root: string, world: World, period: Period): Promise<OpenedSide> {
  const { sideOfMonth } = await import('../engine.ts')
  const outcome = sideOfMonth(name, world, period)
  if (outcome.ok) return { kind: 'side', side: outcome.value, world }
  return { kind: 'broken', name, diagnostics: outcome.diagnostics, world, root }
}

async function atRevision(period: Period, revision: string, root: string): Promise<OpenedSide> {
  const name = `${periodKey(period)}@${revision}`
  const { gitWorld } = await import('./git-world.ts')
  const reading = gitWorld(root, revision, periodKey(period), realWorld(root).today)
  return reading.kind === 'world'
    ? compiled(name, root, reading.world, period)
    : { kind: 'refused', name, why: reading.why }
}

/** A copy of the workspace, or the folder of one month in it. */
async function inFolder(path: string, { folder, month }: Where): Promise<OpenedSide> {
  if (/^\d{4}-\d{2}(?:@|$)/.test(path)) return { kind: 'refused', name: path, why: NO_MONTH }
  const whole = resolve(folder, path)
  if (!isFolder(whole)) {
    return {
      kind: 'refused',
      name: path,
      why: {
        vi: 'không có thư mục này; mỗi bên là một tháng (2024-05), một bản git (2024-05@main~3), một thư mục, một tệp .json hoặc .docx',
        en: 'there is no such folder; a side is a month (2024-05), a git revision (2024-05@main~3), a folder, a .json or a .docx',
      },
    }
  }
  const own = parsePeriod(basename(whole))
  if (own && basename(dirname(whole)) === 'data') {
    const root = dirname(dirname(whole))
    return compiled(path, root, realWorld(root), own)
  }
  if (month) return compiled(path, whole, realWorld(whole), month)
  return {
    kind: 'refused',
    name: path,
    why: {
      vi: 'chưa rõ so tháng nào: thêm --month, ví dụ --month 2024-05',
      en: 'which month? add --month, such as --month 2024-05',
    },
  }
}

async function fromJson(path: string, { folder }: Where): Promise<OpenedSide> {
  const bytes = fileBytes(resolve(folder, path))
  if (!bytes) return { kind: 'refused', name: path, why: NO_FILE }
  const { readReportJson } = await import('../engine.ts')
  const reading = readReportJson(path, bytes)
  return reading.kind === 'read'
    ? { kind: 'side', side: reading.side }
    : { kind: 'refused', name: path, why: reading.why }
}

const NO_MONTH: Message = {
  vi: 'không có tháng này; tháng viết từ 01 đến 12, ví dụ 2024-05',
  en: 'there is no such month: months are written 01 to 12, such as 2024-05',
}

export const NO_FILE: Message = { vi: 'không đọc được tệp này', en: 'there is no such file, or it cannot be read' }

/** `undefined` where there is none, or none that can be read. */
export function fileBytes(path: string): Uint8Array | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined
  try {
    return readFileSync(path)
  } catch {
    // Whatever the system says, the clerk has to look at the file.
    return undefined
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
