import type { Block, Inline } from '../../model/document.ts'
import type { Span } from '../../model/source.ts'

/** A heading before it has its number. */
export interface UnnumberedHeading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  /** As typed: empty after `{khong_so}`, `2a.` after `{so="2a."}`; absent where it is counted. */
  readonly typedNumber?: string
  readonly inlines: readonly Inline[]
  readonly span: Span
}

/** A block as read; notes in it still have the numbers of their drafts. */
export type ReadBlock = UnnumberedHeading | Exclude<Block, { readonly kind: 'heading' }>
