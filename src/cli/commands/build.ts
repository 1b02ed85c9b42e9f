import { join, relative, resolve } from 'node:path'
import { Option } from 'commander'
import { dueDate } from '../../calendar/dates.ts'
import { hasSent, reportingUnits } from '../../calendar/senders.ts'
import type { Compiled, RenderedFile, Stage } from '../../compile.ts'
import type { Validation } from '../../model/finding.ts'
import { type Period, periodKey } from '../../model/period.ts'
import type { Format } from '../../render/formats.ts'
import type { CommandEntry } from '../commands.ts'
import { compareFiles } from '../compare-files.ts'
import { type ExitCode, exitCodes, refusalCode } from '../exit-codes.ts'
import { choices, outOption, periodOption, workspaceOption } from '../options.ts'
import { noPdf, pdfOf } from '../pdf-of.ts'
import { printDiagnostics } from '../print/diagnostics.ts'
import { printComparisons } from '../print/file-comparisons.ts'
import { nameWorkspace } from '../print/name-workspace.ts'
import { type BuildSummary, printSummary } from '../print/summary.ts'
import { type ProfileName, profileNames, profiles } from '../profiles.ts'
import { realWorld } from '../real-world.ts'
import type { Terminal } from '../terminal.ts'
import { validationExit } from '../validation-exit.ts'
import { writeFiles } from '../write-files.ts'

/** What the writers make, and PDF, which LibreOffice makes of the Word file. */
type BuildFormat = Format | 'pdf'

interface BuildOptions {
  readonly month: Period
  readonly workspace: string
  readonly format: readonly BuildFormat[]
  readonly out?: string
  readonly timings: boolean
  /** A second Word file for reviewers. */
  readonly review: boolean
  /** Compare with what is there, and write nothing. */
  readonly check: boolean
  readonly profile: ProfileName
  /** False with `--no-waivers`. */
  readonly waivers: boolean
}

const formatNames: readonly BuildFormat[] = ['docx', 'md', 'json', 'html', 'pdf']

/** The web page and the PDF are made where they are asked for. */
const usualFormats: readonly BuildFormat[] = ['docx', 'md', 'json']

/** `report build`: from the workspace to the files of one month's report. */
export const buildCommand: CommandEntry = {
  name: 'build',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(vi ? 'tổng hợp báo cáo của một tháng' : 'compile the report of a month')
      .requiredOption('-m, --month <YYYY-MM>', vi ? 'tháng báo cáo' : 'the month', periodOption(language))
      .addOption(
        new Option(
          '-f, --format <docx,md,json,html,pdf>',
          vi ? 'các định dạng, cách nhau bằng dấu phẩy' : 'formats, parted by commas',
        )
          .default(usualFormats, 'docx,md,json')
          .argParser(choices(formatNames, language)),
      )
      .addOption(outOption(vi ? 'out/<tháng>' : 'out/<month>', language))
      .addOption(workspaceOption(language))
      .addOption(
        new Option(
          '-p, --profile <name>',
          vi
            ? 'mức chặt chẽ: nhap, tong-hop; phat-hanh không ghi gì khi còn lỗi'
            : 'how strict: nhap, tong-hop; phat-hanh writes nothing while there are errors',
        )
          .choices(profileNames)
          .default('tong-hop'),
      )
      .option(
        '--no-waivers',
        vi ? 'không áp dụng miễn trừ: hiện mọi phát hiện' : 'leave waivers out: show every finding',
      )
      .option(
        '--review',
        vi
          ? 'ghi thêm bản rà soát .docx: mỗi phát hiện là một nhận xét trong Word'
          : 'write a copy for reviewers too: a .docx with every finding as a comment',
        false,
      )
      .option(
        '--check',
        vi ? 'chỉ so với tệp đã có, không ghi gì' : 'compare with the files that are there, write nothing',
        false,
      )
      .option('--timings', vi ? 'in thời gian từng bước' : 'print the time of each stage', false)
  },
  run: (command, terminal) => build(command.opts<BuildOptions>(), terminal),
}

async function build(options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const started = terminal.now()
  const epoch = epochOf(terminal)
  if (epoch === 'malformed') return malformedEpoch(terminal)
  const { comparedFacts, packageDifferences, pageData, render, validateMonth } = await import('../engine.ts')
  const laps = stopwatch(terminal, started)
  laps.lap('start')
  const root = resolve(terminal.folder, options.workspace)
  const world = realWorld(root)
  const limits = profiles[options.profile]
  const { validation, compiled } = validateMonth(
    world,
    options.month,
    {
      profile: limits.profile,
      waivers: options.waivers ? 'apply' : 'ignore',
      ...(wantsWarnings(options) ? {} : { only: 'errors' }),
    },
    laps.lap,
  )
  const exitCode = validationExit(validation, limits)
  if (!compiled) {
    terminal.error(printDiagnostics(nameWorkspace(validation.findings, root, world), world, terminal))
    return refused(terminal, validation.findings)
  }
  if (options.profile === 'phat-hanh' && exitCode !== exitCodes.clean) return notIssued(terminal, validation, options)
  // The page alone shows them, and it is made only where it is asked for.
  const page = options.format.includes('html') ? pageData(compiled, validation) : {}
  const facts = options.format.includes('json') ? { facts: comparedFacts(compiled) } : {}
  const name = `bao-cao-${periodKey(options.month)}`
  const formats = options.format.filter((each) => each !== 'pdf')
  const rendered = await render(compiled.document, name, formats, { ...epoch, ...page, ...facts }, laps.lap)
  const review = options.review ? await reviewCopy(compiled, validation, name, epoch) : []
  const folder =
    options.out === undefined ? join(root, 'out', periodKey(options.month)) : resolve(terminal.folder, options.out)
  if (options.check)
    return printComparisons(compareFiles(folder, [...rendered, ...review], packageDifferences), folder, terminal)
  const pdf = options.format.includes('pdf') ? await pdfOf(rendered, name, compiled, epoch) : []
  if ('kind' in pdf) return noPdf(terminal, pdf)
  const files = [...rendered, ...review, ...pdf]
  const fault = writeFiles(folder, files)
  if (fault) return notWritten(terminal, fault)
  laps.lap('write')
  const shown = files.map((file) => ({
    path: relative(terminal.folder, join(folder, file.name)),
    bytes: file.bytes.length,
  }))
  terminal.out(printSummary(summaryOf(compiled, shown, terminal.now() - started), terminal.language))
  terminal.out(findingsLine(validation, options, terminal))
  if (options.timings) terminal.out(laps.print())
  return exitCode === exitCodes.tooLittleChecked ? exitCodes.clean : exitCode
}

/** A second Word file under a name of its own: one with comments must not pass for the document. */
async function reviewCopy(
  compiled: Compiled,
  validation: Validation,
  name: string,
  epoch: { readonly epochSeconds?: number },
): Promise<readonly RenderedFile[]> {
  const { render, reviewData } = await import('../engine.ts')
  return render(compiled.document, `${name}.ra-soat`, ['docx'], { ...epoch, review: reviewData(compiled, validation) })
}

/** Warnings decide whether a report may be issued; the web page and the review copy show them. Else they are left to `report validate`. */
function wantsWarnings({ profile, format, review }: BuildOptions): boolean {
  return profile === 'phat-hanh' || format.includes('html') || review
}

/** What was found, in a line: the findings themselves are for `report validate`. */
function findingsLine({ findings }: Validation, { month, profile }: BuildOptions, { language }: Terminal): string {
  const open = findings.filter(({ waived }) => !waived)
  const waived = findings.length - open.length
  const errors = open.filter(({ severity }) => severity === 'error').length
  const command = `report validate -m ${periodKey(month)}${profile === 'tong-hop' ? '' : ` -p ${profile}`}`
  if (language === 'vi') {
    const draft = errors > 0 ? '; báo cáo in chữ DỰ THẢO' : ''
    return `Kiểm tra   ${errors} lỗi, ${waived} đã miễn trừ${draft}\n           xem cả cảnh báo: ${command}\n`
  }
  const draft = errors > 0 ? '; the report says DỰ THẢO (draft)' : ''
  return `Checked   ${errors} errors, ${waived} waived${draft}\n          warnings too: ${command}\n`
}

function notIssued(terminal: Terminal, validation: Validation, options: BuildOptions): ExitCode {
  terminal.error(
    terminal.language === 'vi'
      ? 'Chưa đủ điều kiện phát hành. Chưa ghi tệp nào.\n'
      : 'The report is not fit to be issued. Nothing was written.\n',
  )
  terminal.error(findingsLine(validation, options, terminal))
  return validationExit(validation, profiles[options.profile])
}

function summaryOf(compiled: Compiled, files: BuildSummary['files'], milliseconds: number): BuildSummary {
  const { month, document } = compiled
  const reporting = reportingUnits(month)
  const { received } = month.issue
  const sent = reporting.filter((unit) => hasSent(month.issue, unit))
  const due = month.settings.deadlineDay === undefined ? undefined : dueDate(month.period, month.settings.deadlineDay)
  const late = due === undefined ? [] : sent.filter((unit) => (received.get(unit.id)?.value ?? due) > due)
  return {
    period: month.period,
    sent: sent.length,
    units: reporting.length,
    waiting: reporting.filter((unit) => !hasSent(month.issue, unit)).map((unit) => unit.name),
    ...(due === undefined ? {} : { deadline: { due, late: late.length } }),
    figures: document.figures.size,
    notes: document.notes.length,
    appendices: document.appendices.length,
    files,
    milliseconds,
  }
}

/** SOURCE_DATE_EPOCH (reproducible-builds.org): seconds since 1970, for the dates inside the files. Blank is not set. */
function epochOf(terminal: Terminal): { epochSeconds?: number } | 'malformed' {
  const text = terminal.environment.SOURCE_DATE_EPOCH ?? ''
  if (text === '') return {}
  return /^\d{1,11}$/.test(text) ? { epochSeconds: Number(text) } : 'malformed'
}

function malformedEpoch({ language, error, environment }: Terminal): ExitCode {
  const text = environment.SOURCE_DATE_EPOCH
  error(
    language === 'vi'
      ? `lỗi: biến môi trường SOURCE_DATE_EPOCH là “${text}”; cần số giây tính từ 1970, ví dụ 1605830400. Nếu không dùng, hãy xóa biến này.\n`
      : `error: the environment variable SOURCE_DATE_EPOCH is “${text}”; it takes seconds since 1970, such as 1605830400. Unset it if it is not wanted.\n`,
  )
  return exitCodes.usage
}

function refused(terminal: Terminal, diagnostics: readonly { rule: string; severity: string }[]): ExitCode {
  const count = diagnostics.filter((each) => each.severity === 'error').length
  terminal.error(
    terminal.language === 'vi'
      ? `\n${count} lỗi. Chưa ghi tệp nào.\n`
      : `\n${count} ${count === 1 ? 'error' : 'errors'}. Nothing was written.\n`,
  )
  return refusalCode(diagnostics)
}

function notWritten(terminal: Terminal, fault: { path: string; reason: string }): ExitCode {
  terminal.error(
    terminal.language === 'vi'
      ? `lỗi: không ghi được ${fault.path} (${fault.reason}). Nếu tệp đang mở trong Word, hãy đóng lại rồi chạy lại lệnh.\n`
      : `error: ${fault.path} cannot be written (${fault.reason}). Close it in Word and run the command again.\n`,
  )
  return exitCodes.usage
}

type Lap = Stage | 'start' | 'write'

function stopwatch(terminal: Terminal, started: number): { lap: (name: Lap) => void; print: () => string } {
  const laps: { name: Lap; milliseconds: number }[] = []
  let last = started
  return {
    lap: (name) => {
      const now = terminal.now()
      laps.push({ name, milliseconds: now - last })
      last = now
    },
    print: () =>
      laps.map(({ name, milliseconds }) => `  ${name.padEnd(10)} ${milliseconds.toFixed(1).padStart(8)} ms\n`).join(''),
  }
}
