import { expect, test } from 'vitest'
import { compareTexts } from '../../src/compare/compare-texts.ts'
import { readEditedReport } from '../../src/edited/read-edited-report.ts'
import type { Cosmetic } from '../../src/model/comparison.ts'
import type { Block, Inline, ReportDocument, TableCell } from '../../src/model/document.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { plainText } from '../../src/render/plain-text.ts'
import { randomDocuments } from '../render/random-documents.ts'

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
  const line = (inlines: readonly Inline[]): readonly Inline[] => inlines.map(wordsOf)
  const cells = (row: readonly TableCell[]): readonly TableCell[] =>
    row.map((cell) => ({ ...cell, inlines: line(cell.inlines) }))
  const blocks = (all: readonly Block[]): readonly Block[] =>
    all.map((block): Block => {
      if (block.kind === 'chart') return block
      if (block.kind !== 'table') return { ...block, inlines: line(block.inlines) }
      return { ...block, header: block.header.map(cells), rows: block.rows.map(cells) }
    })
  return {
    ...document,
    blocks: blocks(document.blocks),
    recipients: document.recipients.filter((each) => each.trim() !== ''),
    appendices: document.appendices.map(({ label, title, blocks: own }) => ({
      label,
      title: title.filter((each) => plainText(each).trim() !== ''),
      blocks: blocks(own),
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
