import type { PassagePair, PassagePlace, TextComparison, WordRun } from '../../../model/comparison.ts'
import type { Block, FootnoteId, ReportDocument } from '../../../model/document.ts'
import { withEndOfText } from '../../end-of-text.ts'
import type { SameNote } from './weave-line.ts'

/** One passage that both sides have. */
interface KnownPair {
  readonly before: number
  readonly after: number
  /** Empty where nothing but cosmetics differs. */
  readonly words: readonly WordRun[]
}

/** How passages answer to one another: by the older anchor of paragraphs and rows, and by the numbers of notes. */
export interface KnownPairs {
  readonly ofAnchors: ReadonlyMap<number, KnownPair>
  /** By the numbers of both notes, `3>4`; places are those of paragraphs in the note. */
  readonly ofNotes: ReadonlyMap<string, readonly KnownPair[]>
  readonly same: SameNote
}

export function knownPairs(text: TextComparison, before: ReportDocument, after: ReportDocument): KnownPairs {
  const [old, young] = [anchorNumbers(before), anchorNumbers(after)]
  const anchored = text.passages.flatMap((pair) =>
    kept(
      pair,
      (place) => old.get(keyOf(place)),
      (place) => young.get(keyOf(place)),
    ),
  )
  const ofNotes = new Map<string, readonly KnownPair[]>()
  for (const pair of text.notes) {
    if (pair.kind !== 'same' && pair.kind !== 'changed') continue
    const key = noteKey(noteOf(pair.before.place), noteOf(pair.after.place))
    ofNotes.set(key, [...(ofNotes.get(key) ?? []), ...kept(pair, paragraphOf, paragraphOf)])
  }
  return {
    ofAnchors: new Map(anchored.map((pair) => [pair.before, pair])),
    ofNotes,
    same: (one, other) => ofNotes.has(noteKey(one, other)),
  }
}

export function noteKey(before: FootnoteId | undefined, after: FootnoteId | undefined): string {
  return `${before}>${after}`
}

type NumberOf = (place: PassagePlace) => number | undefined

function kept(pair: PassagePair, ofOld: NumberOf, ofYoung: NumberOf): readonly KnownPair[] {
  if (pair.kind !== 'same' && pair.kind !== 'changed') return []
  const [before, after] = [ofOld(pair.before.place), ofYoung(pair.after.place)]
  if (before === undefined || after === undefined) return []
  return [{ before, after, words: pair.kind === 'changed' ? pair.words : [] }]
}

function noteOf(place: PassagePlace): FootnoteId | undefined {
  return place.part === 'note' ? place.note : undefined
}

function paragraphOf(place: PassagePlace): number | undefined {
  return place.part === 'note' ? place.paragraph : undefined
}

/** The numbers that the writer gives to paragraphs and rows, by their places: it counts them as they are read. */
function anchorNumbers(document: ReportDocument): ReadonlyMap<string, number> {
  const texts = [withEndOfText(document.blocks), ...document.appendices.map(({ blocks }) => blocks)]
  const keys = texts.flatMap((blocks, text) => blocks.flatMap((block, at) => keysOf(block, `${text}.${at}`)))
  return new Map(keys.map((key, index) => [key, index + 1]))
}

function keysOf(block: Block, key: string): readonly string[] {
  if (block.kind === 'chart') return []
  if (block.kind !== 'table') return [key]
  return [...block.header.map((_, row) => `${key}h${row}`), ...block.rows.map((_, row) => `${key}r${row}`)]
}

function keyOf(place: PassagePlace): string {
  if (place.part === 'frame' || place.part === 'note') return place.part
  const text = place.part === 'text' ? 0 : place.appendix + 1
  const row = place.row === undefined ? '' : `${place.header ? 'h' : 'r'}${place.row}`
  return `${text}.${place.block}${row}`
}
