import type { TrackedNotes } from './number-notes.ts'
import { REVISION } from './revisions.ts'
import type { State, TrackedCell, TrackedItem, TrackedParagraph, TrackedRow, TrackedTable } from './tracked.ts'
import { lineXml } from './tracked-runs.ts'

export function itemXml(item: TrackedItem, notes: TrackedNotes): string {
  return item.kind === 'table' ? tableXml(item, notes) : paragraphXml(item, notes)
}

export function paragraphXml({ state, properties, section, line }: TrackedParagraph, notes: TrackedNotes): string {
  const mark = markXml(state)
  const face = mark === '' ? '' : `<w:rPr>${mark}</w:rPr>`
  return `<w:p><w:pPr>${properties}${face}${section}</w:pPr>${lineXml(line, notes)}</w:p>`
}

/** What came or went: an element without content, in the properties of a paragraph's mark or of a row. */
function markXml(state: State): string {
  switch (state) {
    case 'both':
      return ''
    case 'removed':
      return `<w:del ${REVISION}/>`
    case 'added':
      return `<w:ins ${REVISION}/>`
  }
}

function tableXml({ lead, head, rows }: TrackedTable, notes: TrackedNotes): string {
  const above = lead.map((each) => paragraphXml(each, notes)).join('')
  return `${above}<w:tbl>${head}${rows.map((row) => rowXml(row, notes)).join('')}</w:tbl>`
}

function rowXml({ state, properties, cells }: TrackedRow, notes: TrackedNotes): string {
  const all = properties + markXml(state)
  const written = cells.map((cell) => cellXml(cell, notes)).join('')
  return `<w:tr>${all === '' ? '' : `<w:trPr>${all}</w:trPr>`}${written}</w:tr>`
}

function cellXml({ properties, paragraphs }: TrackedCell, notes: TrackedNotes): string {
  const written = paragraphs.map((each) => paragraphXml(each, notes)).join('')
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${written}</w:tc>`
}
