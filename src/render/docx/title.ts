import { Paragraph, TextRun } from 'docx'
import type { ReportDocument } from '../../model/document.ts'
import { plainText } from '../plain-text.ts'
import { rawRuns } from './raw-runs.ts'
import { rule, SHORT_RULE } from './rule.ts'
import { type RepeatedNotes, runsXml } from './run-xml.ts'
import { STYLE } from './style-ids.ts'
import { timesBoldWidthPt } from './times-bold-width.ts'
import { twipsOfPt } from './twips.ts'

/** `BÁO CÁO`, the subject under it, and a rule of a third to a half of the subject's line. */
export function title(document: ReportDocument, textWidth: number, repeated: RepeatedNotes): readonly Paragraph[] {
  const subject = twipsOfPt(timesBoldWidthPt(plainText(document.subject), document.page.bodyPt))
  return [
    new Paragraph({ style: STYLE.title, children: [new TextRun(document.documentType)] }),
    new Paragraph({ style: STYLE.subject, children: [rawRuns(runsXml(document.subject, repeated))] }),
    rule(Math.min(subject, textWidth) * SHORT_RULE, textWidth),
  ]
}
