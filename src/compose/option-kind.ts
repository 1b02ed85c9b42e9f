import type { NameKind } from './sources/known-names.ts'

/** What a named option takes. */
export type OptionKind =
  | { readonly kind: 'words' }
  | { readonly kind: 'flag' }
  /** A number of decimals. */
  | { readonly kind: 'decimals' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'name'; readonly of: NameKind }
  /** Names with commas between them, each of one of the kinds. */
  | { readonly kind: 'names'; readonly of: readonly NameKind[] }
  /** A unit of measure into which the indicator's own can be converted. */
  | { readonly kind: 'measure-unit' }

export type OptionTable = Readonly<Record<string, OptionKind>>

export const MOST_DECIMALS = 10
