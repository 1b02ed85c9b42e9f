import type { Block, Inline } from '../../model/document.ts'
import type { Span } from '../../model/source.ts'

/** A heading before it has its number. */
export interface UnnumberedHeading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  /** False after `{khong_so}`. */
  readonly isNumbered: boolean
  readonly inlines: readonly Inline[]
  readonly span: Span
}

/** A block as read; notes in it still have the numbers of their drafts. */
export type ReadBlock = UnnumberedHeading | Exclude<Block, { readonly kind: 'heading' }>
