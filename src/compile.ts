import { calculate } from './calculate/calculate.ts'
import { overviewOf } from './calculate/overview.ts'
import { unsourcedFigures } from './calculate/unsourced-figures.ts'
import { reportFacts } from './compare/sides/report-facts.ts'
import { sideOf } from './compare/sides/side-of.ts'
import { compose } from './compose/compose.ts'
import { type HistoryDepth, loadMonth } from './load/load-month.ts'
import type { ReportFacts, ReportSide } from './model/comparison.ts'
import type { Charts, ReportDocument } from './model/document.ts'
import type { FigureId, Figures } from './model/figure.ts'
import type { Validation } from './model/finding.ts'
import type { Month } from './model/month.ts'
import { failure, type Outcome, success } from './model/outcome.ts'
import type { Period } from './model/period.ts'
import type { PrintedPhrase } from './model/printed-phrase.ts'
import type { Review } from './model/review.ts'
import type { World } from './model/world.ts'
import { type Format, type WriteOptions, formats as writers } from './render/formats.ts'
import { brokenPreview } from './render/html/preview-page.ts'
import { type PageData, renderHtml } from './render/html/render-html.ts'
import { typedNumber } from './validate/rules/typed-number.ts'
import { unreadable, type ValidationOptions, validate } from './validate/validate.ts'

/** A compiled report: the tree that every writer reads, and what it was made from. */
export interface Compiled {
  readonly month: Month
  readonly figures: Figures
  readonly document: ReportDocument
}

/** The stages in their order; told as each one ends, so that somebody with a clock can time them. */
export type Stage = 'load' | 'calculate' | 'compose' | 'validate' | Format
export type OnStage = (stage: Stage) => void

/** From the workspace to the figures: as far as a question about a figure needs to go. */
export function calculateMonth(
  world: World,
  period: Period,
  onStage: OnStage = ignore,
  depth: HistoryDepth = 'compared',
): Outcome<Omit<Compiled, 'document'>> {
  const month = loadMonth(world, period, depth)
  onStage('load')
  if (!month.ok) return month
  const figures = calculate(month.value)
  onStage('calculate')
  return success({ month: month.value, figures }, month.diagnostics)
}

interface CompileOptions {
  readonly charts?: Charts
  readonly depth?: HistoryDepth
}

/** From the workspace to the document tree. */
export function compile(
  world: World,
  period: Period,
  onStage: OnStage = ignore,
  { charts = 'left-out', depth = charts === 'drawn' ? 'two-years' : 'compared' }: CompileOptions = {},
): Outcome<Compiled> {
  const calculated = calculateMonth(world, period, onStage, depth)
  if (!calculated.ok) return calculated
  const { month, figures } = calculated.value
  const document = compose(month, figures, undefined, charts)
  onStage('compose')
  const diagnostics = [...calculated.diagnostics, ...document.diagnostics]
  return document.ok ? success({ month, figures, document: document.value }, diagnostics) : failure(diagnostics)
}

/** A month as one side of a comparison: read as far back as tells what is usual for its series. `name` is the user's. */
export function sideOfMonth(name: string, world: World, period: Period): Outcome<ReportSide> {
  const compiled = compile(world, period, ignore, { depth: 'two-years' })
  if (!compiled.ok) return compiled
  return success(sideOf(name, compiled.value.month, compiled.value.document), compiled.diagnostics)
}

export interface Checked {
  readonly validation: Validation
  /** Absent where the month could not be read. */
  readonly month?: Month
  /** Absent where there is nothing to print. A report with errors that nobody has waived is a draft. */
  readonly compiled?: Compiled
}

/** Notes that waivers ask for are printed where these are in force. */
function asWaived(month: Month, waivers: ValidationOptions['waivers']): Month {
  return waivers === 'apply' ? month : { ...month, waivers: [] }
}

/** From the workspace to what is wrong with it, and to the report. What cannot be read or composed is told with the rest. */
export function validateMonth(
  world: World,
  period: Period,
  how: Omit<ValidationOptions, 'today' | 'diagnostics' | 'waiting' | 'printed'> & { readonly charts?: Charts },
  onStage: OnStage = ignore,
): Checked {
  const { charts = 'left-out', ...validating } = how
  const depth = validating.only === 'errors' && charts === 'left-out' ? 'year' : 'two-years'
  const calculated = calculateMonth(world, period, onStage, depth)
  if (!calculated.ok) return { validation: unreadable(calculated.diagnostics) }
  const { month, figures } = calculated.value
  const waiting: FigureId[] = []
  const printed: PrintedPhrase[] = []
  const listener = {
    waits: (figure: FigureId) => waiting.push(figure),
    prints: (phrase: PrintedPhrase) => printed.push(phrase),
  }
  const composed = compose(asWaived(month, validating.waivers), figures, listener, charts)
  onStage('compose')
  const diagnostics = [...calculated.diagnostics, ...composed.diagnostics]
  const validation = validate(month, figures, { ...validating, today: world.today, diagnostics, waiting, printed })
  onStage('validate')
  if (!composed.ok) return { validation, month }
  const document = { ...composed.value, draft: hasOpenErrors(validation) }
  return { validation, month, compiled: { month, figures, document } }
}

function hasOpenErrors({ findings, faults }: Validation): boolean {
  return faults.length > 0 || findings.some(({ severity, waived }) => severity === 'error' && !waived)
}

/**
 * The month as a web page for its writers: with its findings, and below them the last whole page where none can be made.
 */
export function previewMonth(
  world: World,
  period: Period,
  last: string | undefined,
): { readonly page: string; readonly whole: boolean } {
  const { validation, compiled } = validateMonth(world, period, { profile: 'compile', waivers: 'apply' })
  if (!compiled) return { page: brokenPreview(validation.findings, last), whole: false }
  return { page: renderHtml(compiled.document, pageData(compiled, validation)), whole: true }
}

/** What the .json keeps beside the document, so that the report can be compared later. */
export function comparedFacts({ month, document }: Compiled): ReportFacts {
  return reportFacts(month, document)
}

/** What the web page shows beside the document. */
export function pageData({ month, figures }: Compiled, { findings }: Validation): Required<PageData> {
  return { overview: overviewOf(month, figures), findings }
}

/** What the copy for reviewers shows in the document. */
export function reviewData({ month, document }: Compiled, { findings }: Validation): Review {
  return {
    findings,
    typedFigures: new Set(findings.filter(({ rule }) => rule === typedNumber.id)),
    unsourced: unsourcedFigures(month, document.figures),
    unitNames: new Map(month.units.map(({ id, name }) => [id, name])),
  }
}

export interface RenderedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** From the document tree to the bytes of each format. `epochSeconds` replaces the report's date in file properties. */
export async function render(
  document: ReportDocument,
  baseName: string,
  formats: readonly Format[],
  options: WriteOptions = {},
  onStage: OnStage = ignore,
): Promise<readonly RenderedFile[]> {
  const files: RenderedFile[] = []
  for (const format of formats) {
    const { extension, write } = writers[format]
    files.push({ name: `${baseName}.${extension}`, bytes: await write(document, options) })
    onStage(format)
  }
  return files
}

function ignore(): void {}
