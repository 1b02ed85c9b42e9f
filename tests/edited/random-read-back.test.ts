import { expect, test } from 'vitest'
import { compareTexts } from '../../src/compare/compare-texts.ts'
import { readEditedReport } from '../../src/edited/read-edited-report.ts'
import type { Cosmetic } from '../../src/model/comparison.ts'
import type { Inline, ReportDocument } from '../../src/model/document.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { plainText } from '../../src/render/plain-text.ts'
import { randomDocuments } from '../render/random-documents.ts'
import { mapLines } from '../support/map-lines.ts'

test('reports made at random, read back from their Word files, do not differ', async () => {
  for (const document of randomDocuments(60).map(inWords)) {
    const reading = readEditedReport(await renderDocx(document), document)
    if (reading.kind === 'refused') throw new Error(reading.why.en)
    const { passages, notes, renumbered } = compareTexts(document, reading.document, 'drafts')
    const told = [...passages, ...notes].filter((pair) => pair.kind !== 'same' || pair.moved || differs(pair.cosmetic))
    expect([...told, ...renumbered]).toEqual([])
  }
})

/** The mark of a note and a line break have no face of their own on paper: that they stood in bold words is lost. */
function differs(cosmetic: readonly Cosmetic[]): boolean {
  return cosmetic.some((each) => each !== 'emphasis')
}

/**
 * A file has words only: where letters touch a figure, nothing tells where it began; and a line that says nothing is no line
 * of a title or of the recipients.
 */
function inWords(document: ReportDocument): ReportDocument {
  const { recipients, appendices, ...rest } = mapLines(document, (inline) => [wordsOf(inline)])
  return {
    ...rest,
    recipients: recipients.filter((each) => each.trim() !== ''),
    appendices: appendices.map((each) => ({
      ...each,
      title: each.title.filter((line) => plainText(line).trim() !== ''),
    })),
  }
}

function wordsOf(inline: Inline): Inline {
  switch (inline.kind) {
    case 'figure':
      return { kind: 'text', text: inline.text }
    case 'strong':
    case 'emphasis':
      return { ...inline, children: inline.children.map(wordsOf) }
    case 'text':
    case 'footnote':
    case 'line-break':
      return inline
  }
}
