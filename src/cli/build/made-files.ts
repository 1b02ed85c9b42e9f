import type { Compiled, RenderedFile } from '../../compile.ts'
import type { Validation } from '../../model/finding.ts'
import { periodKey } from '../../model/period.ts'
import type { SourceDate } from '../source-date-epoch.ts'
import type { BuildOptions } from './build-options.ts'
import type { Stopwatch } from './stopwatch.ts'

/** A report that may be written, and how. */
export interface Buildable {
  readonly options: BuildOptions
  readonly compiled: Compiled
  readonly validation: Validation
  readonly epoch: SourceDate
  readonly laps: Stopwatch
}

/** `bao-cao-2020-11`: what all files of a month are called. */
export function baseName({ month }: BuildOptions): string {
  return `bao-cao-${periodKey(month)}`
}

/** All that writers of our own make; what only one of them shows is gathered where that one is asked for. */
export async function madeFiles(buildable: Buildable): Promise<readonly RenderedFile[]> {
  const { comparedFacts, pageData, render } = await import('../engine.ts')
  const { options, compiled, validation, epoch, laps } = buildable
  const page = options.format.includes('html') ? pageData(compiled, validation) : {}
  const facts = options.format.includes('json') ? { facts: comparedFacts(compiled) } : {}
  const formats = options.format.filter((each) => each !== 'pdf')
  const name = baseName(options)
  const rendered = await render(compiled.document, name, formats, { ...epoch, ...page, ...facts }, laps.lap)
  return options.review ? [...rendered, ...(await reviewCopy(buildable))] : rendered
}

/** A second Word file under a name of its own: one with comments must not pass for the document. */
async function reviewCopy({ options, compiled, validation, epoch }: Buildable): Promise<readonly RenderedFile[]> {
  const { render, reviewData } = await import('../engine.ts')
  const review = reviewData(compiled, validation)
  return render(compiled.document, `${baseName(options)}.ra-soat`, ['docx'], { ...epoch, review })
}
