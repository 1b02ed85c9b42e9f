import { Paragraph, type Table, TextRun } from 'docx'
import type { ReportDocument } from '../../model/document.ts'
import { recipientLines } from '../recipient-lines.ts'
import { SIZE_PT } from './decree-sizes.ts'
import { sideBySide } from './side-by-side.ts'
import { spacing } from './spacing.ts'
import { STYLE } from './style-ids.ts'
import { halfPoints } from './twips.ts'

/** Room for a signature and a seal. */
const SIGNING_ROOM_PT = 84
const BEFORE_PT = 12

/** `Nơi nhận:` on the left, the signature on the right half. */
export function closing(document: ReportDocument, textWidth: number): Table {
  const width = Math.round(textWidth / 2)
  return sideBySide(
    { width, children: recipients(document) },
    { width: textWidth - width, children: signature(document) },
  )
}

function recipients(document: ReportDocument): readonly Paragraph[] {
  const head = { bold: true, italics: true, size: halfPoints(SIZE_PT.recipientsTitle) }
  return [
    new Paragraph({
      style: STYLE.recipients,
      spacing: spacing(BEFORE_PT, 0, 1),
      children: [new TextRun({ text: 'Nơi nhận:', ...head })],
    }),
    ...recipientLines(document).map(
      (line) => new Paragraph({ style: STYLE.recipients, children: [new TextRun(`- ${line}`)] }),
    ),
  ]
}

function signature({ signature: { authority, titles, name } }: ReportDocument): readonly Paragraph[] {
  return [
    signatureLine(authority, BEFORE_PT),
    ...titles.map((text) => signatureLine(text, 0)),
    signatureLine(name, SIGNING_ROOM_PT),
  ]
}

function signatureLine(text: string, beforePt: number): Paragraph {
  return new Paragraph({ style: STYLE.signature, spacing: spacing(beforePt, 0, 1), children: [new TextRun(text)] })
}
