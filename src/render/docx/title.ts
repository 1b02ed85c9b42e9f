import { Paragraph } from 'docx'
import type { ReportDocument } from '../../model/document.ts'
import { plainText } from '../plain-text.ts'
import { commented } from './comment-range.ts'
import type { LineMarks } from './line-marks.ts'
import { textRun } from './piece-xml.ts'
import { rawRuns } from './raw-runs.ts'
import { rule, SHORT_RULE } from './rule.ts'
import { runsXml } from './run-xml.ts'
import { STYLE } from './style-ids.ts'
import { timesBoldWidthPt } from './times-bold-width.ts'
import { twipsOfPt } from './twips.ts'

/** `BÁO CÁO`, the subject under it, and a rule of a third to a half of the subject's line. */
export function title(document: ReportDocument, textWidth: number, marks: LineMarks): readonly Paragraph[] {
  const documentType = textRun(document.documentType, '')
  const subject = twipsOfPt(timesBoldWidthPt(plainText(document.subject), document.page.bodyPt))
  return [
    new Paragraph({
      style: STYLE.title,
      children: [rawRuns(commented(documentType, marks.annotations?.ofTitle ?? []))],
    }),
    new Paragraph({ style: STYLE.subject, children: [rawRuns(runsXml(document.subject, marks))] }),
    rule(Math.min(subject, textWidth) * SHORT_RULE, textWidth),
  ]
}
