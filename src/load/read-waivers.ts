import type { Diagnostic } from '../model/diagnostic.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { Waiver } from '../model/waiver.ts'
import type { World } from '../model/world.ts'
import type { Conversion } from './conversion.ts'
import { dateOf } from './date.ts'
import { type RawWaivers, waiversSchema } from './schemas/waivers.ts'
import { readTyped, type TypedFile } from './typed-file.ts'
import { valueAt } from './yaml-value.ts'

/** The waivers of a month; most months have none, and no file of them. */
export function readWaivers(
  world: World,
  period: Period,
): { readonly waivers: readonly Waiver[]; readonly diagnostics: readonly Diagnostic[] } {
  const file = `data/${periodKey(period)}/mien-tru.yaml`
  if (world.read(file).kind === 'missing') return { waivers: [], diagnostics: [] }
  const { typed, diagnostics } = readTyped(world, file, waiversSchema)
  if (!typed) return { waivers: [], diagnostics }
  const conversion: Conversion = { numberFormat: undefined, provenance: 'stated', diagnostics: [] }
  return { waivers: waiversOf(conversion, typed), diagnostics: [...diagnostics, ...conversion.diagnostics] }
}

function waiversOf(conversion: Conversion, { value, tree }: TypedFile<RawWaivers>): readonly Waiver[] {
  return value.mien_tru.map((raw, index) => {
    const at = valueAt(tree, ['mien_tru', index])
    const until = dateOf(conversion, raw.den_ngay, valueAt(at, ['den_ngay']))
    return {
      rule: raw.quy_tac,
      subject: raw.doi_tuong,
      ...(raw.cong_bo === undefined ? {} : { stated: raw.cong_bo }),
      ...(raw.tinh_lai === undefined ? {} : { computed: raw.tinh_lai }),
      ...(raw.thong_bao === undefined ? {} : { message: raw.thong_bao }),
      ...(raw.ly_do === undefined ? {} : { reason: raw.ly_do }),
      ...(raw.can_cu === undefined ? {} : { basis: raw.can_cu }),
      ...(raw.nguoi_de_nghi === undefined ? {} : { requestedBy: raw.nguoi_de_nghi }),
      ...(raw.nguoi_duyet === undefined ? {} : { approvedBy: raw.nguoi_duyet }),
      ...(until === undefined ? {} : { until }),
      printedAsNote: raw.in_chu_thich === 'true',
      span: valueAt(at, ['quy_tac']).span,
    }
  })
}
