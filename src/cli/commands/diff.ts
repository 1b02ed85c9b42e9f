import { resolve } from 'node:path'
import { InvalidArgumentError, Option } from 'commander'
import type { ReportComparison } from '../../model/comparison.ts'
import type { UnitId } from '../../model/indicator.ts'
import type { Period } from '../../model/period.ts'
import type { CommandEntry } from '../commands.ts'
import { type ExitCode, exitCodes, refusalCode } from '../exit-codes.ts'
import type { Language } from '../language.ts'
import { periodOption, workspaceOption } from '../options.ts'
import { printDiagnostics } from '../print/diagnostics.ts'
import { nameWorkspace } from '../print/name-workspace.ts'
import { type OpenedSides, openSides } from '../sides/open-sides.ts'
import { readSideNames } from '../sides/side-name.ts'
import type { Terminal } from '../terminal.ts'

interface DiffOptions {
  readonly month?: Period
  readonly workspace: string
  readonly by?: 'muc' | 'don-vi'
  readonly top: number
  readonly all: boolean
  readonly wholeWords: boolean
  readonly exitCode: boolean
}

const USUAL_TOP = 10

/** `report diff`: what differs between two reports. */
export const diffCommand: CommandEntry = {
  name: 'diff',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(
        vi
          ? 'so sánh hai tháng, hai bản thảo hoặc bản Word đã sửa'
          : 'compare two months, two drafts, or an edited Word file',
      )
      .argument(
        '<bên...>',
        vi
          ? '2024-04 | 2024-05@bản-git | bản..bản | thư-mục | tệp.json | tệp.docx'
          : 'a month, month@revision, folder, .json or .docx',
      )
      .option(
        '-m, --month <YYYY-MM>',
        vi ? 'tháng báo cáo của thư mục' : 'the month of a folder',
        periodOption(language),
      )
      .addOption(workspaceOption(language))
      .addOption(
        new Option('--by <muc|don-vi>', vi ? 'xếp theo mục hoặc theo đơn vị' : 'by section or by department').choices([
          'muc',
          'don-vi',
        ]),
      )
      .option('--top <n>', vi ? 'số dòng mỗi phần' : 'entries of each kind', countOption(language), USUAL_TOP)
      .option('--all', vi ? 'hiện tất cả' : 'show all', false)
      .option(
        '--whole-words',
        vi ? 'so cả số liệu trong câu khi so hai tháng' : 'compare the figures in sentences of two months too',
        false,
      )
      .option('--exit-code', vi ? 'mã thoát 1 khi hai bên khác nhau' : 'exit with 1 where the sides differ', false)
  },
  run: (command, terminal) => diff(command.args, command.opts<DiffOptions>(), terminal),
}

function countOption(language: Language): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
    throw new InvalidArgumentError(language === 'vi' ? 'cần một số từ 1 đến 9999' : 'a number from 1 to 9999 is needed')
  }
}

async function diff(texts: readonly string[], options: DiffOptions, terminal: Terminal): Promise<ExitCode> {
  const where = {
    root: resolve(terminal.folder, options.workspace),
    folder: terminal.folder,
    ...(options.month ? { month: options.month } : {}),
  }
  const sides = await openSides(texts.flatMap(readSideNames), where)
  if (sides.kind !== 'sides') return refuse(sides, terminal)
  const { compareReports, differs, outlineOf, printComparison } = await import('../engine.ts')
  const comparison = compareReports(sides.before, sides.after, options.wholeWords ? 'whole' : 'usual')
  terminal.out(
    printComparison(comparison, {
      language: terminal.language,
      columns: terminal.columns.out,
      paint: terminal.paint,
      ...(options.all ? {} : { top: options.top }),
      ...(options.by === undefined ? {} : { by: options.by }),
      unitName: unitNames(comparison),
    }),
  )
  return options.exitCode && differs(outlineOf(comparison)) ? exitCodes.findings : exitCodes.clean
}

function unitNames({ before, after }: ReportComparison): (unit: UnitId) => string {
  const names = new Map([...before.facts.units, ...after.facts.units].map(({ id, name }) => [id, name]))
  return (unit) => names.get(unit) ?? unit
}

function refuse(opened: Exclude<OpenedSides, { kind: 'sides' }>, terminal: Terminal): ExitCode {
  const { language } = terminal
  if (opened.kind === 'broken') {
    const { name, diagnostics, root, world } = opened
    terminal.error(language === 'vi' ? `Không dựng được ${name}:\n` : `${name} cannot be compiled:\n`)
    terminal.error(printDiagnostics(nameWorkspace(diagnostics, root, world), world, terminal))
    return refusalCode(diagnostics)
  }
  const why = opened.why[language]
  const named = opened.name === '' ? why : `${opened.name}: ${why}`
  terminal.error(`${language === 'vi' ? 'lỗi' : 'error'}: ${named}\n`)
  return exitCodes.usage
}
