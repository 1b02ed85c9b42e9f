import { extname, relative, resolve } from 'node:path'
import type { ReportComparison } from '../../model/comparison.ts'
import { type Period, periodKey } from '../../model/period.ts'
import type { ComparisonFormat } from '../../render/comparison/comparison-formats.ts'
import { type ExitCode, exitCodes, refusalCode } from '../exit-codes.ts'
import { printDiagnostics } from '../print/diagnostics.ts'
import { nameWorkspace } from '../print/name-workspace.ts'
import { malformedSourceDate, type SourceDate, sourceDate } from '../source-date-epoch.ts'
import type { Terminal } from '../terminal.ts'
import { writeFile } from '../write-file.ts'
import { type OpenedSides, openSides } from './open-sides.ts'
import { readSideNames } from './side-name.ts'

type DiffFormat = 'pretty' | ComparisonFormat

/** What people read on the terminal first. */
export const diffFormats: readonly DiffFormat[] = ['pretty', 'html', 'docx', 'md', 'json']

/** Not for a terminal: without `--output` they get a name of their own. */
const binary: readonly DiffFormat[] = ['html', 'docx']

export interface DiffOptions {
  readonly month?: Period
  readonly workspace: string
  readonly format?: DiffFormat
  readonly output?: string
  readonly by?: 'muc' | 'don-vi'
  readonly top: number
  readonly all: boolean
  readonly wholeWords: boolean
  readonly exitCode: boolean
}

/** Opens both sides, compares them and writes what was asked for. */
export async function runDiff(texts: readonly string[], options: DiffOptions, terminal: Terminal): Promise<ExitCode> {
  const date = sourceDate(terminal)
  if (date === 'malformed') return malformedSourceDate(terminal)
  const format = options.format ?? formatOf(options.output)
  if (!format) return unknownEnding(terminal)
  const where = {
    root: resolve(terminal.folder, options.workspace),
    folder: terminal.folder,
    ...(options.month ? { month: options.month } : {}),
  }
  const sides = await openSides(
    texts.flatMap((text) => readSideNames(text, options.month)),
    where,
  )
  if (sides.kind !== 'sides' && sides.kind !== 'edited') return refuse(sides, terminal)
  const { compareEdited, compareReports, differs, outlineOf } = await import('../engine.ts')
  const comparison =
    sides.kind === 'edited'
      ? compareEdited(sides.own, sides.name, sides.document)
      : compareReports(sides.before, sides.after, options.wholeWords ? 'whole' : 'usual')
  const refused = await write(comparison, { ...options, ...date, format }, terminal)
  if (refused !== undefined) return refused
  return options.exitCode && differs(outlineOf(comparison)) ? exitCodes.findings : exitCodes.clean
}

async function write(
  comparison: ReportComparison,
  options: DiffOptions & SourceDate & { readonly format: DiffFormat },
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  const { format } = options
  const name = options.output ?? (binary.includes(format) ? `${nameOf(comparison)}.${format}` : undefined)
  const bytes = await bytesOf(comparison, format, options, terminal)
  if (name === undefined) {
    terminal.out(new TextDecoder().decode(bytes))
    return undefined
  }
  const path = resolve(terminal.folder, name)
  const refused = writeFile(path, bytes, terminal)
  if (refused === undefined)
    terminal.out(`${terminal.language === 'vi' ? 'Đã ghi' : 'Written'} ${relative(terminal.folder, path)}\n`)
  return refused
}

/** `-o x.html` is enough; a text ends in .txt or in nothing. */
function formatOf(output: string | undefined): DiffFormat | undefined {
  const ending = extname(output ?? '')
    .slice(1)
    .toLowerCase()
  return ['', 'txt'].includes(ending) ? 'pretty' : diffFormats.find((format) => format === ending)
}

function unknownEnding({ language, error }: Terminal): ExitCode {
  error(
    language === 'vi'
      ? 'lỗi: đuôi của tệp -o không rõ dạng nào; dùng .html, .docx, .md, .json, .txt hoặc thêm --format\n'
      : 'error: the ending of -o tells no format: use .html, .docx, .md, .json, .txt, or add --format\n',
  )
  return exitCodes.usage
}

function nameOf({ before, after, relation }: ReportComparison): string {
  const month = periodKey(after.period)
  return relation === 'months' ? `so-sanh-${periodKey(before.period)}-${month}` : `so-sanh-hai-ban-${month}`
}

async function bytesOf(
  comparison: ReportComparison,
  format: DiffFormat,
  options: DiffOptions & SourceDate,
  terminal: Terminal,
): Promise<Uint8Array> {
  const { comparisonFormats, printComparison, unitNames } = await import('../engine.ts')
  const top = options.all ? {} : { top: options.top }
  if (format !== 'pretty') return comparisonFormats[format].write(comparison, { ...top, ...dateOf(options) })
  const text = printComparison(comparison, {
    language: terminal.language,
    columns: terminal.columns.out,
    // A file has no colours.
    paint: options.output === undefined ? terminal.paint : (_, words) => words,
    ...top,
    ...(options.by === undefined ? {} : { by: options.by }),
    unitName: unitNames(comparison),
  })
  return new TextEncoder().encode(text)
}

function dateOf({ epochSeconds }: SourceDate): SourceDate {
  return epochSeconds === undefined ? {} : { epochSeconds }
}

function refuse(opened: Exclude<OpenedSides, { kind: 'sides' | 'edited' }>, terminal: Terminal): ExitCode {
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
