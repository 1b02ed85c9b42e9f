import type { Breakdown, Indicator, IndicatorId, UnitId } from '../model/indicator.ts'
import { exactOf } from '../numbers/exact.ts'
import { breakdownOf } from './breakdown.ts'
import type { RawCatalogue, RawIndicator } from './schemas/catalogue.ts'
import { sectorOf } from './submission.ts'
import type { TypedFile } from './typed-file.ts'
import { keySpanAt, valueAt } from './yaml-value.ts'

const kinds = { dem: 'count', do_luong: 'measure', ty_le: 'ratio', chi_so: 'index' } as const
const natures = { dong: 'flow', ton: 'stock', vu: 'season' } as const
const prices = { hien_hanh: 'current', so_sanh: 'constant' } as const

export interface SectorCatalogue {
  readonly indicators: readonly Indicator[]
  readonly breakdowns: readonly Breakdown[]
}

/** One sector's catalogue. `planWord` is the house's word where an indicator has none of its own. */
export function catalogueOf(typed: TypedFile<RawCatalogue>, planWord: string): SectorCatalogue {
  const { value, tree, file } = typed
  const around = { sector: sectorOf(file), sectorName: value.linh_vuc, owner: value.chu_tri, planWord }
  return {
    indicators: Object.entries(value.chi_tieu).map(([id, raw]) => ({
      ...indicatorOf(id, raw, around),
      span: keySpanAt(tree, ['chi_tieu', id]),
    })),
    breakdowns: (value.quan_he ?? []).map((raw, index) => breakdownOf(raw, valueAt(tree, ['quan_he', index]))),
  }
}

interface Around {
  readonly sector: string
  readonly sectorName: string
  readonly owner: UnitId
  readonly planWord: string
}

function indicatorOf(id: IndicatorId, raw: RawIndicator, around: Around): Omit<Indicator, 'span'> {
  return {
    id,
    name: raw.ten,
    unit: raw.don_vi_tinh ?? '',
    kind: kinds[raw.kieu],
    nature: natures[raw.tinh_chat],
    sector: around.sector,
    sectorName: around.sectorName,
    owner: raw.chu_tri ?? around.owner,
    planWord: raw.tu_ke_hoach ?? around.planWord,
    truncated: raw.lam_tron === 'cat_bo',
    ...(raw.do_chinh_xac === undefined ? {} : { precision: exactOf(raw.do_chinh_xac.replace(',', '.')) }),
    lessIsBetter: raw.it_hon_la_tot === 'true',
    isMain: raw.chu_yeu === 'true',
    mayBeNegative: raw.co_the_am === 'true',
    ...(raw.nguong_bien_dong === undefined ? {} : { alarmPercent: exactOf(raw.nguong_bien_dong.replace(',', '.')) }),
    ...(raw.le === undefined ? {} : { decimals: Number(raw.le) }),
    ...(raw.cha === undefined ? {} : { parent: raw.cha }),
    ...(raw.gia === undefined ? {} : { priceBasis: prices[raw.gia] }),
    ...(raw.cua_so === undefined ? {} : { window: raw.cua_so }),
    ...(raw.ty_so === undefined ? {} : { ratio: { numerator: raw.ty_so.tu, denominator: raw.ty_so.mau } }),
  }
}
