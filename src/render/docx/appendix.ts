import { type FileChild, Paragraph, TextRun } from 'docx'
import type { Appendix, ReportDocument } from '../../model/document.ts'
import { enclosureLine } from '../enclosure-line.ts'
import { rawRuns } from './raw-runs.ts'
import { type RepeatedNotes, runsXml } from './run-xml.ts'
import { STYLE } from './style-ids.ts'
import { gap, textBlocks } from './text-blocks.ts'

/** Label, title and the line that says what it belongs to, then its own blocks. */
export function appendix(
  { label, title, blocks }: Appendix,
  document: ReportDocument,
  repeated: RepeatedNotes,
): readonly FileChild[] {
  const head = (child: TextRun): Paragraph => new Paragraph({ style: STYLE.appendixTitle, children: [child] })
  return [
    ...(label === '' ? [] : [head(new TextRun(label))]),
    ...title.map((line) => head(rawRuns(runsXml(line, repeated)))),
    new Paragraph({ style: STYLE.enclosure, children: [new TextRun(enclosureLine(document))] }),
    ...textBlocks(blocks, repeated),
    ...(blocks.at(-1)?.kind === 'table' ? [gap()] : []),
  ]
}
