import type { FigureChange, ReportComparison } from '../../../model/comparison.ts'
import type { Inline, ReportDocument } from '../../../model/document.ts'
import type { Annotation, Annotations, CommentId } from '../../review/annotations.ts'
import type { CommentLine } from '../../review/comment-text.ts'
import { type Place, type Places, placesIn } from '../../review/places.ts'
import { printedLines } from '../../review/printed-lines.ts'

export interface AlarmComments {
  /** All of them, by their number. */
  readonly comments: readonly (readonly CommentLine[])[]
  /** Those that hang on what was removed. */
  readonly before: Annotations
  readonly after: Annotations
}

/**
 * A comment for every figure that a leader must not overlook: where the newer text prints it, else where the older one did,
 * else at the title. A note bears no comments: they stand at its mark.
 */
export function alarmComments({ figures, before, after }: ReportComparison): AlarmComments | undefined {
  const alarmed = figures.filter(({ alarms }) => alarms.length > 0)
  if (alarmed.length === 0) return undefined
  const [older, newer] = [hanger(before.document), hanger(after.document)]
  alarmed.forEach((change, id) => {
    if (!newer.hang(change, id) && !older.hang(change, id)) newer.ofTitle.push(id)
  })
  const comments = alarmed.map(commentLines)
  return { comments, before: annotationsOf(older, comments), after: annotationsOf(newer, comments) }
}

interface Hanger {
  readonly ofInline: Map<Inline, Annotation[]>
  readonly ofTitle: CommentId[]
  /** Whether the document has a place for it. */
  hang(change: FigureChange, id: CommentId): boolean
}

function hanger(document: ReportDocument): Hanger {
  const places = placesIn(printedLines(document))
  const ofInline = new Map<Inline, Annotation[]>()
  return {
    ofInline,
    ofTitle: [],
    hang: (change, id) => {
      const place = placeOf(change, places)
      if (place === undefined) return false
      const { leaf, from, to } = place
      ofInline.set(leaf, [...(ofInline.get(leaf) ?? []), { from, to, comments: [id], highlighted: false }])
      return true
    },
  }
}

function placeOf({ id }: FigureChange, { ofFigure, ofNote }: Places): Place | undefined {
  const place = ofFigure.get(id)
  return place?.line.note === undefined ? place : ofNote.get(place.line.note)
}

function annotationsOf({ ofInline, ofTitle }: Hanger, comments: AlarmComments['comments']): Annotations {
  const hung = [...[...ofInline.values()].flat().flatMap((each) => each.comments), ...ofTitle]
  return { comments: hung.map((id) => comments[id] ?? []), ofInline, ofTitle }
}

function commentLines({ label, before, after, difference, alarms }: FigureChange): readonly CommentLine[] {
  const printed = `${before?.printed ?? 'không có'} → ${after?.printed ?? 'không có'}`
  const head = `${label.vi}: ${printed}${difference ? ` (${difference.printed})` : ''}`
  return [{ text: head, strong: true }, ...alarms.map(({ message }) => ({ text: message.vi, strong: false }))]
}
