import type { Finding, Validation } from '../../model/finding.ts'
import type { World } from '../../model/world.ts'
import type { CommandEntry } from '../commands.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { periodOption, workspaceOption } from '../options.ts'
import { printDiagnostics } from '../print/diagnostics.ts'
import type { Terminal } from '../terminal.ts'
import { readWaivedMonth, type WaiveOptions, writeWaivers } from '../waived-month.ts'

interface WaiveAddOptions extends WaiveOptions {
  readonly rule: string
  readonly subject: string
  readonly reason: string
  readonly basis: string
  readonly requestedBy: string
  readonly approvedBy: string
  readonly until: string
  readonly printNote: boolean
}

/** `report waive add`: accepts one finding that is there now. */
export const waiveAddCommand: CommandEntry = {
  name: 'add',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(vi ? 'miễn trừ một phát hiện đang có' : 'accept one finding that is there')
      .requiredOption('-m, --month <YYYY-MM>', vi ? 'tháng báo cáo' : 'the month', periodOption(language))
      .requiredOption('--rule <id>', vi ? 'mã quy tắc của phát hiện' : "the finding's rule")
      .requiredOption('--subject <id>', vi ? 'đối tượng của phát hiện' : "the finding's subject")
      .requiredOption('--reason <text>', vi ? 'vì sao chấp nhận' : 'why it is accepted')
      .requiredOption('--basis <text>', vi ? 'văn bản hoặc việc làm căn cứ' : 'what it is based on')
      .requiredOption('--requested-by <name>', vi ? 'ai đề nghị' : 'who asks')
      .requiredOption('--approved-by <name>', vi ? 'ai duyệt; khác người đề nghị' : 'who approves: another')
      .requiredOption('--until <YYYY-MM-DD>', vi ? 'có giá trị đến ngày' : 'the last day')
      .option(
        '--print-note',
        vi ? 'in lý do thành chú thích của con số' : 'print the reason as a note to the figure',
        false,
      )
      .addOption(workspaceOption(language))
  },
  run: (command, terminal) => add(command.opts<WaiveAddOptions>(), terminal),
}

async function add(options: WaiveAddOptions, terminal: Terminal): Promise<ExitCode> {
  const { addWaiver, fingerprintOf, waiversFile } = await import('../engine.ts')
  const read = await readWaivedMonth(options, terminal)
  if (typeof read === 'number') return read
  const { world, root, validation } = read
  const finding = validation.findings.find((each) => isMeant(each, options) && !each.waived)
  if (!finding) {
    terminal.error(await notFound(validation, options, terminal))
    return exitCodes.usage
  }
  const text = addWaiver(world, options.month, {
    rule: options.rule,
    subject: options.subject,
    ...fingerprintOf(finding),
    reason: options.reason,
    basis: options.basis,
    requestedBy: options.requestedBy,
    approvedBy: options.approvedBy,
    until: options.until,
    printedAsNote: options.printNote,
  })
  const file = waiversFile(options.month)
  const refused = await faultsOf(world, options, { file, text })
  if (refused.length > 0) {
    terminal.error(printDiagnostics(refused, withFile(world, file, text), terminal))
    return exitCodes.usage
  }
  const exit = writeWaivers(root, file, text, terminal)
  const done = terminal.language === 'vi' ? 'đã miễn trừ' : 'waived'
  if (exit === exitCodes.clean) terminal.out(`${done}: ${options.rule} ${options.subject}\n  ${file}\n`)
  return exit
}

function isMeant({ rule, subject }: Finding, wanted: Pick<WaiveAddOptions, 'rule' | 'subject'>): boolean {
  return rule === wanted.rule && subject === wanted.subject
}

/** What would be wrong with the file once it holds the new entry; the rules for waivers stand in one place only. */
async function faultsOf(
  world: World,
  { month }: WaiveAddOptions,
  { file, text }: { readonly file: string; readonly text: string },
): Promise<readonly Finding[]> {
  const { validateMonth } = await import('../engine.ts')
  const how = { profile: 'compile', waivers: 'apply' } as const
  const before = validateMonth(world, month, how).validation.findings.map(keyOf)
  const { findings } = validateMonth(withFile(world, file, text), month, how).validation
  return findings.filter((each) => each.span.file === file && !before.includes(keyOf(each)))
}

function keyOf({ rule, span, subject }: Finding): string {
  return `${rule} ${span.line} ${subject}`
}

function withFile(world: World, file: string, text: string): World {
  const bytes = new TextEncoder().encode(text)
  return { ...world, read: (path) => (path === file ? { kind: 'file', bytes } : world.read(path)) }
}

async function notFound({ findings }: Validation, wanted: WaiveAddOptions, { language }: Terminal): Promise<string> {
  const { nearestName } = await import('../engine.ts')
  const vi = language === 'vi'
  const name = `${wanted.rule} ${wanted.subject}`
  if (findings.some((each) => isMeant(each, wanted))) {
    return vi ? `lỗi: ${name} đã được miễn trừ.\n` : `error: ${name} has been waived already.\n`
  }
  const root = findings.find(({ consequences }) => consequences?.some((each) => isMeant(each, wanted)))
  if (root) {
    return vi
      ? `lỗi: ${name} là hệ quả; hãy miễn trừ gốc: ${root.rule} ${root.subject}\n`
      : `error: ${name} is a consequence; waive its root: ${root.rule} ${root.subject}\n`
  }
  const ofRule = findings.filter(({ rule }) => rule === wanted.rule).map(({ subject }) => subject)
  const near = nearestName(wanted.subject, ofRule) ?? (ofRule.length === 1 ? ofRule[0] : undefined)
  const hint = near === undefined ? '' : vi ? ` Có phải là “${near}”?` : ` Did you mean “${near}”?`
  return vi ? `lỗi: không có phát hiện ${name}.${hint}\n` : `error: there is no finding ${name}.${hint}\n`
}
