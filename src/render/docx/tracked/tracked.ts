import type { FootnoteId } from '../../../model/document.ts'
import type { PlaceMark } from './put-places.ts'
import type { Atom } from './written.ts'

/** On which side something stands. */
export type State = 'both' | 'removed' | 'added'

export interface TrackedAtom {
  readonly state: State
  readonly atom: Atom
  /** Of a note that both sides have: which it was. */
  readonly was?: FootnoteId
}

export interface TrackedParagraph {
  readonly kind: 'paragraph'
  /** Of its mark: whether the paragraph ends here on both sides or on one. */
  readonly state: State
  readonly properties: string
  readonly section: string
  readonly line: readonly (TrackedAtom | PlaceMark)[]
}

export interface TrackedCell {
  readonly properties: string
  readonly paragraphs: readonly TrackedParagraph[]
}

export interface TrackedRow {
  readonly state: State
  readonly properties: string
  readonly cells: readonly TrackedCell[]
}

export interface TrackedTable {
  readonly kind: 'table'
  readonly lead: readonly TrackedParagraph[]
  readonly head: string
  readonly rows: readonly TrackedRow[]
}

export type TrackedItem = TrackedParagraph | TrackedTable

/** What one side alone has, as it is tracked. Drawings that went are not kept: their parts are not in the newer file. */
export function alone(atoms: readonly Atom[], state: 'removed' | 'added'): readonly TrackedAtom[] {
  const kept = state === 'removed' ? atoms.filter((atom) => !isDrawing(atom)) : atoms
  return kept.map((atom) => ({ state: atom.kind === 'fixed' ? 'both' : state, atom }))
}

/** A chart or a picture: it shows what the newer report has. */
export function isDrawing(atom: Atom): boolean {
  return atom.kind === 'other' && atom.xml.includes('<w:drawing>')
}
