import { resolve } from 'node:path'
import type { Message } from '../model/diagnostic.ts'
import type { Finding, Validation } from '../model/finding.ts'
import type { Month } from '../model/month.ts'
import type { Period } from '../model/period.ts'
import type { Waiver } from '../model/waiver.ts'
import type { World } from '../model/world.ts'
import { type ExitCode, exitCodes, refusalCode } from './exit-codes.ts'
import { printDiagnostics } from './print/diagnostics.ts'
import { nameWorkspace } from './print/name-workspace.ts'
import { realWorld } from './real-world.ts'
import type { Terminal } from './terminal.ts'
import { writeFiles } from './write-files.ts'

/** What every command about waivers is told. */
export interface WaiveOptions {
  readonly month: Period
  readonly workspace: string
}

export interface WaivedMonth {
  readonly root: string
  readonly world: World
  readonly month: Month
  readonly validation: Validation
}

/** The month with its waivers applied; an exit code where it cannot be read, which is told. */
export async function readWaivedMonth(options: WaiveOptions, terminal: Terminal): Promise<WaivedMonth | ExitCode> {
  const { validateMonth } = await import('./engine.ts')
  const root = resolve(terminal.folder, options.workspace)
  const world = realWorld(root)
  const { validation, month } = validateMonth(world, options.month, { profile: 'compile', waivers: 'apply' })
  if (month) return { root, world, month, validation }
  terminal.error(printDiagnostics(nameWorkspace(validation.findings, root, world), world, terminal))
  return refusalCode(validation.findings)
}

/** What makes a waiver void; `undefined`: it is in force. */
export function faultOfWaiver({ span }: Waiver, { findings }: Validation): Finding | undefined {
  return findings.find(
    (each) => each.rule.startsWith('waiver-') && each.span.file === span.file && each.span.line === span.line,
  )
}

const states: Readonly<Record<string, Message>> = {
  'waiver-unused': { vi: 'không dùng đến', en: 'unused' },
  'waiver-expired': { vi: 'hết hạn', en: 'expired' },
  'waiver-evidence-changed': { vi: 'số liệu đã khác', en: 'evidence changed' },
  'waiver-incomplete': { vi: 'chưa đủ', en: 'incomplete' },
}

/** `còn hiệu lực`, `hết hạn` … */
export function stateOfWaiver(fault: Finding | undefined): Message {
  return (fault && states[fault.rule]) ?? { vi: 'còn hiệu lực', en: 'in force' }
}

/** Writes the month's waivers over the old ones. */
export function writeWaivers(root: string, file: string, text: string, terminal: Terminal): ExitCode {
  const fault = writeFiles(root, [{ name: file, bytes: new TextEncoder().encode(text) }])
  if (!fault) return exitCodes.clean
  terminal.error(
    terminal.language === 'vi'
      ? `lỗi: không ghi được ${fault.path} (${fault.reason})\n`
      : `error: ${fault.path} cannot be written (${fault.reason})\n`,
  )
  return exitCodes.usage
}
