import type { Appendix, ReportDocument } from '../../model/document.ts'
import { checkCharacters } from '../check-characters.ts'
import { checkCharts } from '../check-charts.ts'
import { checkNotes } from '../check-notes.ts'
import { checkTables } from '../check-tables.ts'
import { enclosureLine } from '../enclosure-line.ts'
import { withEndOfText } from '../end-of-text.ts'
import { line, unbrokenLine } from './line.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { closingBlocks, openingBlocks } from './markdown-frame.ts'
import { noteDefinitions } from './note-definitions.ts'

/**
 * The report as Markdown that CommonMark readers show and pandoc converts, notes included.
 *
 * @throws Error where the tree breaks its own rules: a fault of the program.
 */
export function renderMarkdown(document: ReportDocument): string {
  checkCharacters(document)
  checkNotes(document)
  checkTables(document)
  checkCharts(document)
  const parts = [
    ...openingBlocks(document),
    markdownBlocks(withEndOfText(document.blocks)),
    ...closingBlocks(document),
    ...document.appendices.flatMap((appendix) => appendixParts(appendix, document)),
    ...noteDefinitions(document.notes),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** The label is the heading; where there is none, the title's first line is. */
function appendixParts({ label, title, blocks }: Appendix, document: ReportDocument): readonly string[] {
  const lines = title.map((each) => unbrokenLine(each))
  const [head = '', ...rest] = label === '' ? lines : [unbrokenLine([{ kind: 'text', text: label }]), ...lines]
  const enclosure = line([{ kind: 'emphasis', children: [{ kind: 'text', text: enclosureLine(document) }] }])
  return [`# ${head}`, ...rest.map((each) => `**${each}**`), enclosure, markdownBlocks(blocks)]
}
