import type { Indicator } from '../../model/indicator.ts'

const natures: Readonly<Record<Indicator['nature'], string>> = { flow: 'dong', stock: 'ton', season: 'vu' }
const kinds: Readonly<Record<Indicator['kind'], string>> = {
  count: 'dem',
  measure: 'do_luong',
  ratio: 'ty_le',
  index: 'chi_so',
}

/** What an indicator means, in the words in which the catalogue declares it: two that differ in it are not the same series. */
export function definitionOf({ kind, nature, ratio, priceBasis, window, truncated, parent }: Indicator): string {
  return [
    `kieu: ${kinds[kind]}`,
    `tinh_chat: ${natures[nature]}`,
    ...(ratio ? [`ty_so: ${ratio.numerator} / ${ratio.denominator}`] : []),
    ...(priceBasis ? [`gia: ${priceBasis === 'current' ? 'hien_hanh' : 'so_sanh'}`] : []),
    ...(window === undefined ? [] : [`cua_so: ${window}`]),
    ...(truncated ? ['lam_tron: cat_bo'] : []),
    ...(parent === undefined ? [] : [`cha: ${parent}`]),
  ].join('; ')
}
