import { join, relative, resolve } from 'node:path'
import type { Checked, Compiled } from '../../compile.ts'
import { periodKey } from '../../model/period.ts'
import type { World } from '../../model/world.ts'
import { compareFiles } from '../compare-files.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { noPdf, pdfOf } from '../pdf-of.ts'
import { printDiagnostics } from '../print/diagnostics.ts'
import { printComparisons } from '../print/file-comparisons.ts'
import { nameWorkspace } from '../print/name-workspace.ts'
import { printSummary } from '../print/summary.ts'
import { profiles } from '../profiles.ts'
import { realWorld } from '../real-world.ts'
import { malformedSourceDate, sourceDate } from '../source-date-epoch.ts'
import type { Terminal } from '../terminal.ts'
import { validationExit } from '../validation-exit.ts'
import { writeFiles } from '../write-files.ts'
import { findingsLine, noCharts, notIssued, notWritten, refused } from './build-answers.ts'
import { type BuildOptions, wantsWarnings } from './build-options.ts'
import { summaryOf } from './build-summary.ts'
import { type Buildable, baseName, madeFiles } from './made-files.ts'
import { type Stopwatch, stopwatch } from './stopwatch.ts'

/** From the workspace to the files of one month's report, and to what scripts are told. */
export async function buildMonth(options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const laps = stopwatch(terminal)
  const epoch = sourceDate(terminal)
  if (epoch === 'malformed') return malformedSourceDate(terminal)
  const root = resolve(terminal.folder, options.workspace)
  const world = realWorld(root)
  const { validation, compiled } = await checked(world, options, laps)
  if (!compiled) {
    terminal.error(printDiagnostics(nameWorkspace(validation.findings, root, world), world, terminal))
    return refused(terminal, validation.findings)
  }
  if (options.charts && !hasCharts(compiled)) return noCharts(terminal)
  const exitCode = validationExit(validation, profiles[options.profile])
  if (options.profile === 'phat-hanh' && exitCode !== exitCodes.clean) return notIssued(terminal, validation, options)
  const buildable: Buildable = { options, compiled, validation, epoch, laps }
  const folder =
    options.out === undefined ? join(root, 'out', periodKey(options.month)) : resolve(terminal.folder, options.out)
  const unwritten = options.check
    ? await compare(buildable, folder, terminal)
    : await write(buildable, folder, terminal)
  return unwritten ?? (exitCode === exitCodes.tooLittleChecked ? exitCodes.clean : exitCode)
}

async function checked(world: World, options: BuildOptions, laps: Stopwatch): Promise<Checked> {
  const { validateMonth } = await import('../engine.ts')
  laps.lap('start')
  const { profile } = profiles[options.profile]
  const waivers = options.waivers ? 'apply' : 'ignore'
  const only = wantsWarnings(options) ? {} : ({ only: 'errors' } as const)
  const charts = options.charts ? 'drawn' : 'left-out'
  return validateMonth(world, options.month, { profile, waivers, charts, ...only }, laps.lap)
}

function hasCharts({ document: { blocks, appendices } }: Compiled): boolean {
  return [...blocks, ...appendices.flatMap((each) => each.blocks)].some(({ kind }) => kind === 'chart')
}

async function compare(buildable: Buildable, folder: string, terminal: Terminal): Promise<ExitCode> {
  const { packageDifferences } = await import('../engine.ts')
  return printComparisons(compareFiles(folder, await madeFiles(buildable), packageDifferences), folder, terminal)
}

/** Tells what was written; an exit code where nothing could be. */
async function write(buildable: Buildable, folder: string, terminal: Terminal): Promise<ExitCode | undefined> {
  const { options, compiled, validation, epoch, laps } = buildable
  const made = await madeFiles(buildable)
  const pdf = options.format.includes('pdf') ? await pdfOf(made, baseName(options), compiled, epoch) : []
  if ('kind' in pdf) return noPdf(terminal, pdf)
  const files = [...made, ...pdf]
  const fault = writeFiles(folder, files)
  if (fault) return notWritten(terminal, fault)
  laps.lap('write')
  const shown = files.map(({ name, bytes }) => ({
    path: relative(terminal.folder, join(folder, name)),
    bytes: bytes.length,
  }))
  terminal.out(printSummary(summaryOf(compiled, shown, laps.total()), terminal.language))
  terminal.out(findingsLine(validation, options, terminal))
  if (options.timings) terminal.out(laps.print())
  return undefined
}
