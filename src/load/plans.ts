import type { IndicatorId } from '../model/indicator.ts'
import type { PlanVersion } from '../model/month.ts'
import { type Conversion, provenanceOf } from './conversion.ts'
import { dateOf } from './date.ts'
import { readingOf } from './reading.ts'
import type { RawPlan, RawVersion } from './schemas/plan.ts'
import type { RawReading } from './schemas/reading.ts'
import type { TypedFile } from './typed-file.ts'
import { valueAt, type YamlValue } from './yaml-value.ts'

/** The plans of a year by indicator, versions in the order in which they were typed. */
export function plansOf(
  conversion: Conversion,
  typed: TypedFile<RawPlan>,
): ReadonlyMap<IndicatorId, readonly PlanVersion[]> {
  const { value, tree } = typed
  const inner: Conversion = {
    ...conversion,
    numberFormat: value.dinh_dang_so ?? conversion.numberFormat,
    provenance: provenanceOf(value.nguon, conversion.provenance),
  }
  const plans = valueAt(tree, ['ke_hoach'])
  return new Map(
    Object.entries(value.ke_hoach).map(([indicator, raw]) => {
      const at = valueAt(plans, [indicator])
      const versions = Array.isArray(raw)
        ? raw.map((each, index) => versionOf(inner, each, valueAt(at, [index])))
        : [versionOf(inner, raw, at)]
      return [indicator, versions.filter((each) => each !== undefined)]
    }),
  )
}

function versionOf(conversion: Conversion, raw: RawReading | RawVersion, tree: YamlValue): PlanVersion | undefined {
  const reading = readingOf(conversion, readingPart(raw), tree)
  if (!reading) return undefined
  if (typeof raw === 'string' || !('so' in raw)) return { reading }
  const validFrom = 'tu_ngay' in raw ? dateOf(conversion, raw.tu_ngay, valueAt(tree, ['tu_ngay'])) : undefined
  return {
    reading,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...('quyet_dinh' in raw && raw.quyet_dinh !== undefined ? { decision: raw.quyet_dinh } : {}),
  }
}

function readingPart(raw: RawReading | RawVersion): RawReading {
  if (typeof raw === 'string' || !('so' in raw)) return raw
  const { so, nguon, ghi_chu } = raw
  return { so, nguon, ghi_chu }
}
