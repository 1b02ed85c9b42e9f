import type { FootnoteId } from '../../../model/document.ts'

/** What stands in a paragraph as the build writes it, in the smallest pieces that a comparison may part. */
export type Atom =
  /** `face` is what the run's properties hold. */
  | { readonly kind: 'text'; readonly face: string; readonly text: string }
  /** A reference to a note; `again` where it is a field that shows the number of an earlier one. */
  | { readonly kind: 'note'; readonly note: FootnoteId; readonly again: boolean }
  /** A line break, a drawing. */
  | { readonly kind: 'other'; readonly xml: string }
  /** The number at the head of a note: it can neither be added nor removed. */
  | { readonly kind: 'fixed'; readonly xml: string }

/** A bookmark or the edge of a comment: it takes no room. */
export interface Place {
  /** How much stands before it: letters, and all that is not a letter as one. */
  readonly at: number
  readonly xml: string
  readonly role: 'bookmark' | 'opens' | 'closes'
}

export interface WrittenParagraph {
  readonly kind: 'paragraph'
  /** What its properties hold, but for the section that may end with it. */
  readonly properties: string
  readonly section: string
  readonly atoms: readonly Atom[]
  readonly places: readonly Place[]
  /** Its hidden bookmark's number in the order of reading. */
  readonly anchor?: number
}

export interface WrittenCell {
  readonly properties: string
  readonly paragraphs: readonly WrittenParagraph[]
}

export interface WrittenRow {
  readonly properties: string
  readonly cells: readonly WrittenCell[]
  readonly anchor?: number
}

export interface WrittenTable {
  readonly kind: 'table'
  /** The thin paragraph above it. */
  readonly lead: readonly WrittenParagraph[]
  /** Its properties and its grid. */
  readonly head: string
  readonly rows: readonly WrittenRow[]
}

export type WrittenItem = WrittenParagraph | WrittenTable

export function sizeOf(atom: Atom): number {
  return atom.kind === 'text' ? atom.text.length : 1
}
