import { type FileChild, Paragraph, TextRun } from 'docx'
import type { Inline, ReportDocument } from '../../model/document.ts'
import { enclosureLine } from '../enclosure-line.ts'
import { plainText } from '../plain-text.ts'
import type { LineMarks } from './line-marks.ts'
import { rawRuns } from './raw-runs.ts'
import { runsXml } from './run-xml.ts'
import { STYLE } from './style-ids.ts'

/** Label, name in capitals, and the line that says what the appendix belongs to. */
export function appendixHead(
  label: string,
  title: readonly (readonly Inline[])[],
  document: ReportDocument,
  marks: LineMarks,
): readonly FileChild[] {
  return [
    ...(label === '' ? [] : [new Paragraph({ style: STYLE.appendixLabel, children: [new TextRun(label)] })]),
    ...title.map((line) => new Paragraph({ style: styleOf(line), children: [rawRuns(runsXml(line, marks))] })),
    new Paragraph({ style: STYLE.enclosure, children: [new TextRun(enclosureLine(document))] }),
  ]
}

/** A line in brackets, a date for instance, is not part of the name: it keeps its small letters. */
function styleOf(line: readonly Inline[]): string {
  return plainText(line).trimStart().startsWith('(') ? STYLE.appendixLabel : STYLE.appendixTitle
}
