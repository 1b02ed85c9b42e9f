import type { FootnoteId } from '../../model/document.ts'
import type { FigureId } from '../../model/figure.ts'
import type { Leaf, PrintedLine } from './printed-lines.ts'

/** A stretch of a leaf: `from` and `to` count UTF-16 units of its text, and are 0 for a note's mark. */
export interface Place {
  readonly leaf: Leaf
  readonly from: number
  readonly to: number
  readonly line: PrintedLine
}

/** Where what the report prints can be found. */
export interface Places {
  readonly lines: readonly PrintedLine[]
  /** Each figure where it is first printed: in the text or in a table rather than in a note. */
  readonly ofFigure: ReadonlyMap<FigureId, Place>
  /** The mark of each note. */
  readonly ofNote: ReadonlyMap<FootnoteId, Place>
  /** The stretch as far as one leaf holds it; nothing where none can be told from its twins. */
  inLine(line: PrintedLine, from: number, to: number): Place | undefined
}

export function placesIn(lines: readonly PrintedLine[]): Places {
  const shared = sharedLeaves(lines)
  const ofFigure = new Map<FigureId, Place>()
  const ofNote = new Map<FootnoteId, Place>()
  for (const line of lines) {
    for (const { leaf } of line.leaves) {
      if (shared.has(leaf)) continue
      if (leaf.kind === 'figure' && leaf.text !== '' && !ofFigure.has(leaf.figure))
        ofFigure.set(leaf.figure, wholeOf(leaf, line))
      if (leaf.kind === 'footnote' && leaf.first) ofNote.set(leaf.note, wholeOf(leaf, line))
    }
  }
  return {
    lines,
    ofFigure,
    ofNote,
    inLine: (line, from, to) => {
      const found = line.leaves.findLast((each) => each.from <= from && textLength(each.leaf) > 0)
      if (!found || shared.has(found.leaf)) return undefined
      const length = textLength(found.leaf)
      const start = Math.min(from - found.from, length - 1)
      return { leaf: found.leaf, line, from: start, to: Math.max(start + 1, Math.min(to - found.from, length)) }
    },
  }
}

function wholeOf(leaf: Leaf, line: PrintedLine): Place {
  return { leaf, line, from: 0, to: textLength(leaf) }
}

/** A note's mark has no text. */
function textLength(leaf: Leaf): number {
  return leaf.kind === 'footnote' ? 0 : leaf.text.length
}

/** An inline that stands in several places of the tree is known by none of them. */
function sharedLeaves(lines: readonly PrintedLine[]): ReadonlySet<Leaf> {
  const seen = new Set<Leaf>()
  const shared = new Set<Leaf>()
  for (const { leaf } of lines.flatMap((line) => line.leaves)) {
    if (seen.has(leaf)) shared.add(leaf)
    seen.add(leaf)
  }
  return shared
}
