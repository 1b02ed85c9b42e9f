import type { Inline } from '../../model/document.ts'
import { pieces } from '../pieces.ts'
import type { Annotation } from '../review/annotations.ts'
import { commented } from './comment-range.ts'
import type { LineMarks } from './line-marks.ts'
import { faceXml, pieceXml, textRun } from './piece-xml.ts'

interface Face {
  readonly bold: boolean
  readonly italic: boolean
}

const PLAIN: Face = { bold: false, italic: false }
const HIGHLIGHT = '<w:highlight w:val="yellow"/>'

/** The runs of a line of a copy for reviewers: comments begin and end where they belong, what has no source is coloured. */
export function annotatedRuns(inlines: readonly Inline[], marks: Required<LineMarks>, face = PLAIN): string {
  return inlines.map((inline) => runsOf(inline, marks, face)).join('')
}

function runsOf(inline: Inline, marks: Required<LineMarks>, face: Face): string {
  switch (inline.kind) {
    case 'strong':
      return annotatedRuns(inline.children, marks, { ...face, bold: true })
    case 'emphasis':
      return annotatedRuns(inline.children, marks, { ...face, italic: true })
    case 'text':
    case 'figure':
      return stretches(inline.text, marks.annotations.ofInline.get(inline) ?? [], face)
    case 'footnote':
    case 'line-break': {
      const runs = pieces([inline]).map((piece) => pieceXml(piece, marks.repeated))
      const annotations = marks.annotations.ofInline.get(inline) ?? []
      return commented(
        runs.join(''),
        annotations.flatMap(({ comments }) => comments),
      )
    }
  }
}

/** The text, cut wherever an annotation begins or ends. */
function stretches(text: string, annotations: readonly Annotation[], face: Face): string {
  const cuts = new Set([0, text.length, ...annotations.flatMap(({ from, to }) => [from, to])])
  const edges = [...cuts].sort((left, right) => left - right)
  return edges
    .slice(1)
    .map((to, index) => stretch(text, [edges[index] ?? 0, to], annotations, face))
    .join('')
}

type Edges = readonly [from: number, to: number]

/** Comments on more than one stretch are hung on its first. */
function stretch(text: string, [from, to]: Edges, annotations: readonly Annotation[], face: Face): string {
  const covers = annotations.some((each) => each.highlighted && each.from <= from && to <= each.to)
  const run = textRun(text.slice(from, to), `${faceXml(face)}${covers ? HIGHLIGHT : ''}`)
  return commented(
    run,
    annotations.filter((each) => each.from === from).flatMap(({ comments }) => comments),
  )
}
