import type { Likeness } from './fill-gaps.ts'
import type { Atom, WrittenItem, WrittenParagraph, WrittenRow } from './written.ts'

/** How it looks; that it stays on the page of the next one depends on what follows, and is no look. */
function shapeOf({ properties, atoms }: WrittenParagraph): string {
  const shape = properties.replace('<w:keepNext/>', '')
  return atoms.length > 0 ? shape : (/<w:pStyle [^>]*>/.exec(shape)?.[0] ?? shape)
}

export function sameShape(old: WrittenParagraph, young: WrittenParagraph): boolean {
  return shapeOf(old) === shapeOf(young)
}

/** Rows in which only words may differ. */
export function sameRowShape(old: WrittenRow, young: WrittenRow): boolean {
  return rowShape(old) === rowShape(young)
}

function rowShape({ properties, cells }: WrittenRow): string {
  const looks = cells.map((cell) => cell.properties + cell.paragraphs.map((each) => each.properties).join('¶'))
  return [properties.replace('<w:cantSplit/>', ''), ...looks].join('|').replaceAll('<w:keepNext/>', '')
}

/** Of what has no anchor; the rest is tied by its words, or not at all. */
export function frameLikeness(old: WrittenItem, young: WrittenItem): Likeness {
  if (old.kind === 'paragraph' && young.kind === 'paragraph') return paragraphLikeness(old, young)
  return 'different'
}

export function paragraphLikeness(old: WrittenParagraph, young: WrittenParagraph): Likeness {
  if (old.anchor !== undefined || young.anchor !== undefined || !sameShape(old, young)) return 'different'
  return textOf(old.atoms) === textOf(young.atoms) ? 'equal' : 'alike'
}

function textOf(atoms: readonly Atom[]): string {
  return atoms.map((atom) => (atom.kind === 'text' ? atom.text : '')).join('')
}
