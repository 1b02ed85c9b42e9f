import type { Diagnostic } from '../model/diagnostic.ts'
import type { Breakdown, Indicator, IndicatorId } from '../model/indicator.ts'
import type { PlanVersion, ReportingUnit, Settings } from '../model/month.ts'
import type { World } from '../model/world.ts'
import { catalogueOf, type SectorCatalogue } from './catalogue.ts'
import type { Conversion } from './conversion.ts'
import { merge } from './merge.ts'
import { plansOf } from './plans.ts'
import { catalogueSchema } from './schemas/catalogue.ts'
import { planSchema } from './schemas/plan.ts'
import { settingsSchema } from './schemas/settings.ts'
import { unitsSchema } from './schemas/units.ts'
import { SETTINGS_FILE, settingsOf } from './settings.ts'
import { readTyped, type TypedFile } from './typed-file.ts'
import { unitsOf } from './units.ts'
import { yamlFiles } from './yaml-files.ts'

/** What stays the same from month to month. */
export interface Workspace {
  readonly settings: Settings | undefined
  readonly numberFormat: Conversion['numberFormat']
  readonly units: readonly ReportingUnit[]
  readonly catalogue: ReadonlyMap<IndicatorId, Indicator>
  readonly breakdowns: readonly Breakdown[]
  readonly plans: ReadonlyMap<IndicatorId, readonly PlanVersion[]>
  /** False where a file could not be read: names may then seem unknown only because their file is broken. */
  readonly complete: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** What broken settings declare is not known: taking the usual format keeps every number from being called ambiguous. */
const FORMAT_OF_BROKEN_SETTINGS = 'vi'

/** Reads the settings, the units, the catalogue and the plans of a year. */
export function readWorkspace(world: World, year: number): Workspace {
  const settings = readTyped(world, SETTINGS_FILE, settingsSchema)
  const numberFormat = settings.typed ? settings.typed.value.dinh_dang_so : FORMAT_OF_BROKEN_SETTINGS
  const conversion: Conversion = { numberFormat, provenance: 'stated', diagnostics: [] }
  const units = readTyped(world, 'data/don-vi.yaml', unitsSchema)
  const sectors = readCatalogue(world, settings.typed?.value.cach_viet?.ke_hoach ?? 'kế hoạch')
  const plans = readPlans(world, year, conversion)
  const catalogue = merge(
    { vi: 'chỉ tiêu', en: 'the indicator' },
    sectors.indicators.map((each) => [each.id, each] as const),
  )
  const unitList = units.typed ? unitsOf(conversion, units.typed) : []
  return {
    settings: settings.typed && settingsOf(settings.typed),
    numberFormat,
    units: unitList,
    catalogue: catalogue.byName,
    breakdowns: sectors.breakdowns,
    plans: plans.plans,
    complete: units.typed !== undefined && sectors.complete,
    diagnostics: [
      ...settings.diagnostics,
      ...units.diagnostics,
      ...sectors.diagnostics,
      ...catalogue.diagnostics,
      ...plans.diagnostics,
      ...conversion.diagnostics,
    ],
  }
}

function readCatalogue(
  world: World,
  planWord: string,
): SectorCatalogue & { complete: boolean; diagnostics: readonly Diagnostic[] } {
  const { files, diagnostics } = yamlFiles(world, 'data/chi-tieu', [])
  const reads = files.map((file) => readTyped(world, file, catalogueSchema))
  const sectors = reads.flatMap((each) => (each.typed ? [catalogueOf(each.typed, planWord)] : []))
  return {
    indicators: sectors.flatMap((each) => each.indicators),
    breakdowns: sectors.flatMap((each) => each.breakdowns),
    complete: sectors.length === reads.length && !diagnostics.some((each) => each.severity === 'error'),
    diagnostics: [...diagnostics, ...reads.flatMap((each) => each.diagnostics)],
  }
}

/** A year without a plan file has no plans: figures that need one say so where they are printed. */
function readPlans(
  world: World,
  year: number,
  conversion: Conversion,
): { plans: ReadonlyMap<IndicatorId, readonly PlanVersion[]>; diagnostics: readonly Diagnostic[] } {
  const file = `data/ke-hoach/${year}.yaml`
  if (world.read(file).kind === 'missing') return { plans: new Map(), diagnostics: [] }
  const { typed, diagnostics } = readTyped(world, file, planSchema)
  if (!typed) return { plans: new Map(), diagnostics }
  return { plans: plansOf(conversion, typed), diagnostics: [...diagnostics, ...wrongYear(typed, year)] }
}

function wrongYear(typed: TypedFile<{ nam: string }>, year: number): Diagnostic[] {
  if (Number(typed.value.nam) === year) return []
  return [
    {
      rule: 'wrong-period',
      severity: 'error',
      message: {
        vi: `tệp này là kế hoạch năm ${year} nhưng ghi nam: ${typed.value.nam}`,
        en: `this file is the plan of ${year} and says nam: ${typed.value.nam}`,
      },
      span:
        typed.tree.kind === 'map' ? (typed.tree.entries.get('nam')?.value.span ?? typed.tree.span) : typed.tree.span,
    },
  ]
}
