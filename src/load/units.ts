import type { ReportingUnit } from '../model/month.ts'
import type { Conversion } from './conversion.ts'
import { dateOf } from './date.ts'
import type { RawUnits } from './schemas/units.ts'
import type { TypedFile } from './typed-file.ts'
import { keySpanAt, valueAt } from './yaml-value.ts'

/** The reporting units in the order of the file, which is that of the appendix. */
export function unitsOf(conversion: Conversion, typed: TypedFile<RawUnits>): readonly ReportingUnit[] {
  return Object.entries(typed.value.don_vi).map(([id, raw]) => {
    const at = valueAt(typed.tree, ['don_vi', id])
    const validFrom = dateOf(conversion, raw.tu_ngay, valueAt(at, ['tu_ngay']))
    const validTo = dateOf(conversion, raw.den_ngay, valueAt(at, ['den_ngay']))
    return {
      id,
      name: raw.ten,
      shortName: raw.ten_ngan ?? raw.ten,
      group: raw.nhom,
      reports: raw.bao_cao !== 'false',
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
      span: keySpanAt(typed.tree, ['don_vi', id]),
    }
  })
}
