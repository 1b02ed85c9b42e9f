import type { OptionTable } from '../option-kind.ts'
import { comparisonKeys, levelKeys } from '../print/find-figure.ts'

/** How a number is printed. */
export const numberOptions = {
  le: { kind: 'decimals' },
  giu_khong: { kind: 'flag' },
  so_0: { kind: 'flag' },
  khong_don_vi: { kind: 'flag' },
} as const satisfies OptionTable

export const rescaleOption = { don_vi: { kind: 'measure-unit' } } as const satisfies OptionTable

/** Which level is spoken of. */
export const levelOption = { muc: { kind: 'choice', values: levelKeys } } as const satisfies OptionTable

/** Now, or at the time that is compared with. */
export const timeOption = { ky: { kind: 'choice', values: comparisonKeys } } as const satisfies OptionTable
