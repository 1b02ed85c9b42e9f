import type { Inline, ReportDocument } from '../../model/document.ts'
import type { Review } from '../../model/review.ts'
import { type CommentLine, commentText } from './comment-text.ts'
import { overviewText } from './overview-text.ts'
import { placeOfFinding } from './place-of-finding.ts'
import { type Place, type Places, placesIn } from './places.ts'
import { printedLines } from './printed-lines.ts'

/** The number of a comment: its place among all of them. */
export type CommentId = number

/** A stretch of an inline that is spoken of, or that has no source. */
export interface Annotation {
  readonly from: number
  readonly to: number
  readonly comments: readonly CommentId[]
  readonly highlighted: boolean
}

/** What a review adds to a document, by the inlines of its tree. */
export interface Annotations {
  readonly comments: readonly (readonly CommentLine[])[]
  readonly ofInline: ReadonlyMap<Inline, readonly Annotation[]>
  /** Comments on the document as a whole. */
  readonly ofTitle: readonly CommentId[]
}

/**
 * A comment for every finding, at what it is about, and before them one that sums up; figures without a source stand out. A
 * note bears no comments: they stand at its mark.
 */
export function annotate(document: ReportDocument, review: Review): Annotations {
  const places = placesIn(printedLines(document))
  const { figures } = document
  const ofInline = new Map<Inline, Annotation[]>()
  const ofTitle: CommentId[] = [0]
  let highlights = 0
  const add = ({ leaf, from, to }: Place, comments: readonly CommentId[], highlighted: boolean): void => {
    const annotation = { from, to, comments, highlighted }
    if (highlighted) highlights++
    const known = ofInline.get(leaf)
    if (known) known.push(annotation)
    else ofInline.set(leaf, [annotation])
  }
  const taken = new Map<Inline, readonly number[]>()
  const isTaken = ({ leaf, from }: Place): boolean => taken.get(leaf)?.includes(from) ?? false
  for (const place of unsourcedPlaces(places, review)) add(place, [], true)
  review.findings.forEach((finding, index) => {
    const place = placeOfFinding(finding, { places, figures, unitNames: review.unitNames, isTaken })
    if (place && finding.quoted) taken.set(place.leaf, [...(taken.get(place.leaf) ?? []), place.from])
    if (place && review.typedFigures.has(finding)) add(place, [], true)
    const spokenOf = place && commentable(place, places)
    if (spokenOf) add(spokenOf, [index + 1], false)
    else ofTitle.push(index + 1)
  })
  const comments = review.findings.map((each) => commentText(each, review.unitNames))
  return { comments: [overviewText(review.findings, highlights), ...comments], ofInline, ofTitle }
}

/** Everywhere that such a figure is printed, in notes too. */
function unsourcedPlaces({ lines }: Places, { unsourced }: Review): readonly Place[] {
  const leaves = new Set<Inline>()
  return lines.flatMap((line) =>
    line.leaves.flatMap(({ leaf }): readonly Place[] => {
      if (leaf.kind !== 'figure' || !unsourced.has(leaf.figure) || leaves.has(leaf)) return []
      leaves.add(leaf)
      return [{ leaf, line, from: 0, to: leaf.text.length }]
    }),
  )
}

/** Word has no comments inside notes. */
function commentable(place: Place, { ofNote }: Places): Place | undefined {
  return place.line.note === undefined ? place : ofNote.get(place.line.note)
}
