import type { Inline } from '../../model/document.ts'
import { pieces } from '../pieces.ts'
import { annotatedRuns } from './annotated-runs.ts'
import type { LineMarks } from './line-marks.ts'
import { pieceXml } from './piece-xml.ts'

/** The runs of a line. */
export function runsXml(inlines: readonly Inline[], { repeated, annotations }: LineMarks): string {
  if (annotations) return annotatedRuns(inlines, { repeated, annotations })
  return pieces(inlines)
    .map((piece) => pieceXml(piece, repeated))
    .join('')
}
