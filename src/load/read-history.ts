import type { Diagnostic } from '../model/diagnostic.ts'
import type { MonthData } from '../model/month.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { Submission } from '../model/submission.ts'
import type { World } from '../model/world.ts'
import { claimsOf } from './claims.ts'
import type { Conversion } from './conversion.ts'
import { parseYaml } from './parse-yaml.ts'
import { type EntryNames, plainEntries } from './plain-entries.ts'
import { type PlainFile, PlainReadings } from './plain-readings.ts'
import { mainLevel, NOT_SUBMISSIONS } from './read-month-data.ts'
import { readText, type TextFile } from './read-text.ts'
import type { Workspace } from './read-workspace.ts'
import { type RawClaims, submissionSchema } from './schemas/submission.ts'
import { type SourceFile, sourceFile } from './source-file.ts'
import { conversionIn, sectorOf, submissionOf } from './submission.ts'
import { typedText } from './typed-file.ts'
import { yamlFiles } from './yaml-files.ts'
import { plain, valueAt } from './yaml-value.ts'

/** What the departments dropped for an earlier month. */
export interface EarlierMonth {
  readonly data: MonthData
  /** The same without what was found to be names of the catalogue, with levels that they may have. */
  readonly unchecked: MonthData
  readonly diagnostics: readonly Diagnostic[]
}

/** Earlier months, the latest first. Faults in them are told as those of the report's own month are. */
export function readHistory(world: World, workspace: Workspace, periods: readonly Period[]): readonly EarlierMonth[] {
  const names = new Map<string, EntryNames>()
  return periods.map((period) => readEarlierMonth({ world, workspace, names }, period))
}

interface Context {
  readonly world: World
  readonly workspace: Workspace
  /** Of the last file that was read by that name: the same department's next month mostly has the same. */
  readonly names: Map<string, EntryNames>
}

function readEarlierMonth(context: Context, period: Period): EarlierMonth {
  const { world } = context
  const { files, diagnostics } = yamlFiles(world, `data/${periodKey(period)}`, NOT_SUBMISSIONS)
  const reads = files.map((file) => readEarlierFile(context, readText(world, file)))
  const read = (pick: (each: EarlierFile) => Submission | undefined): Submission[] =>
    reads.flatMap((each) => pick(each) ?? [])
  return {
    data: { period, submissions: read(({ submission }) => submission) },
    unchecked: { period, submissions: read(({ unchecked }) => unchecked) },
    diagnostics: [...diagnostics, ...reads.flatMap((each) => each.diagnostics)],
  }
}

interface EarlierFile {
  readonly submission?: Submission
  readonly unchecked?: Submission
  readonly diagnostics: readonly Diagnostic[]
}

function readEarlierFile(context: Context, text: TextFile): EarlierFile {
  const fast = text.source && plainFile(context, text.source)
  if (fast) return { ...fast, diagnostics: text.diagnostics }
  const { typed, diagnostics } = typedText(text, submissionSchema)
  const conversion = conversionOf(context)
  const submission = typed && submissionOf(conversion, typed, mainLevel(context.workspace))
  const all = [...diagnostics, ...conversion.diagnostics]
  return submission ? { submission, unchecked: submission, diagnostics: all } : { diagnostics: all }
}

function conversionOf({ workspace }: Context): Conversion {
  return { numberFormat: workspace.numberFormat, provenance: 'stated', diagnostics: [] }
}

/** A file whose plain entries are left for later; `undefined` where it has none, or a fault: that is told in the ordinary way. */
function plainFile(context: Context, source: SourceFile): Pick<EarlierFile, 'submission' | 'unchecked'> | undefined {
  const { workspace, names } = context
  const sector = sectorOf(source.file)
  const format = DECLARED_FORMAT.exec(source.text)?.[1]
  const entries = plainEntries(source.text, {
    format: format === 'vi' || format === 'may' ? format : workspace.numberFormat,
    catalogue: workspace.catalogue,
    like: names.get(sector),
  })
  if (!entries) return undefined
  const rest = typedText({ source: sourceFile(source.file, entries.rest), diagnostics: [] }, submissionSchema)
  if (!rest.typed || rest.diagnostics.length > 0) return undefined
  const conversion = conversionOf(context)
  const unchecked = submissionOf(conversion, rest.typed, mainLevel(workspace))
  if (conversion.diagnostics.length > 0) return undefined
  names.set(sector, entries.names)
  const within = conversionIn(conversion, rest.typed.value)
  const file = { file: source.file, entries, conversion: within, claims: claimsReader(context, source.file, within) }
  return { submission: { ...unchecked, readings: new PlainReadings(file, unchecked.readings) }, unchecked }
}

const DECLARED_FORMAT = /^dinh_dang_so: (vi|may)$/m

/** Claims of earlier months are seldom asked for: their lines are then read as they would have been in their file. */
function claimsReader({ workspace }: Context, file: string, conversion: Conversion): PlainFile['claims'] {
  return (id, lines, firstLine) => {
    const { value } = parseYaml(sourceFile(file, `${'\n'.repeat(firstLine - 2)}chi_tieu:\n${lines}`))
    if (!value) throw new Error(`not plain claims: ${file}:${firstLine}`)
    const tree = valueAt(value, ['chi_tieu', id, 'cong_bo'])
    return claimsOf(conversion, plain(tree) as RawClaims, tree, mainLevel(workspace)(id))
  }
}
