import type { Claim, ClaimKind, Level } from '../model/submission.ts'
import type { Conversion } from './conversion.ts'
import { printedNumber } from './reading.ts'
import type { RawClaims } from './schemas/submission.ts'
import { valueAt, type YamlValue } from './yaml-value.ts'

const kinds = {
  so: 'level',
  so_ke_hoach: 'plan-percent',
  vuot_ke_hoach: 'plan-excess',
  so_cung_ky: 'growth-previous-year',
  so_thang_truoc: 'growth-previous-month',
  chenh_lech_cung_ky: 'change-previous-year',
  chenh_lech_thang_truoc: 'change-previous-month',
  bang_cung_ky: 'index-previous-year',
  bang_thang_truoc: 'index-previous-month',
  thang_truoc: 'level-previous-month',
  cung_ky: 'level-previous-year',
} as const satisfies Record<string, ClaimKind>

const levels = { thang: 'month', luy_ke: 'cumulative', gia_tri: 'value' } as const satisfies Record<string, Level>

const priceBases = { hien_hanh: 'current', so_sanh: 'constant' } as const

/** All that a department states of one indicator. Keys outside a level speak of `main`. */
export function claimsOf(conversion: Conversion, raw: RawClaims, tree: YamlValue, main: Level): Claim[] {
  const nested = (['thang', 'luy_ke', 'gia_tri'] as const).flatMap((key) => {
    const value = raw[key]
    if (value === undefined) return []
    const at = valueAt(tree, [key])
    return typeof value === 'string'
      ? claim(conversion, 'level', levels[key], value, at)
      : ofLevel(conversion, { gia: raw.gia, ...value }, at, levels[key])
  })
  return [...ofLevel(conversion, raw, tree, main), ...nested]
}

type LevelClaims = Partial<Record<keyof typeof kinds, string | undefined>> & Pick<RawClaims, 'ty_trong' | 'gia'>

function ofLevel(conversion: Conversion, raw: LevelClaims, tree: YamlValue, level: Level): Claim[] {
  const prices = raw.gia && { priceBasis: priceBases[raw.gia] }
  const plain = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((key) => {
    const text = raw[key]
    if (text === undefined) return []
    const made = claim(conversion, kinds[key], level, text, valueAt(tree, [key]))
    return prices && dependsOnPrices(kinds[key]) ? made.map((each) => ({ ...each, ...prices })) : made
  })
  const share = raw.ty_trong
  if (!share) return plain
  const shares = claim(conversion, 'share', level, share.so, valueAt(tree, ['ty_trong', 'so']))
  return [...plain, ...shares.map((each) => ({ ...each, whole: share.cua }))]
}

function dependsOnPrices(kind: ClaimKind): boolean {
  return kind.startsWith('growth') || kind.startsWith('index')
}

function claim(conversion: Conversion, kind: ClaimKind, level: Level, text: string, tree: YamlValue): Claim[] {
  const number = printedNumber(conversion, text, tree)
  return number ? [{ kind, level, number, span: tree.span }] : []
}
