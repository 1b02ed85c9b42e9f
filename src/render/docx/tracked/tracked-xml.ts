import { type Reviser, revision } from './revisions.ts'
import type { State, TrackedCell, TrackedItem, TrackedParagraph, TrackedRow, TrackedTable } from './tracked.ts'
import { lineXml, type TrackedWriting } from './tracked-runs.ts'

export function itemXml(item: TrackedItem, writing: TrackedWriting): string {
  return item.kind === 'table' ? tableXml(item, writing) : paragraphXml(item, writing)
}

export function paragraphXml({ state, properties, section, line }: TrackedParagraph, writing: TrackedWriting): string {
  const mark = markXml(state, writing.reviser)
  const face = mark === '' ? '' : `<w:rPr>${mark}</w:rPr>`
  return `<w:p><w:pPr>${properties}${face}${section}</w:pPr>${lineXml(line, writing)}</w:p>`
}

/** What came or went: an element without content, in the properties of a paragraph's mark or of a row. */
function markXml(state: State, reviser: Reviser): string {
  switch (state) {
    case 'both':
      return ''
    case 'removed':
      return `<w:del ${revision(reviser)}/>`
    case 'added':
      return `<w:ins ${revision(reviser)}/>`
  }
}

function tableXml({ lead, head, rows }: TrackedTable, writing: TrackedWriting): string {
  const above = lead.map((each) => paragraphXml(each, writing)).join('')
  return `${above}<w:tbl>${head}${rows.map((row) => rowXml(row, writing)).join('')}</w:tbl>`
}

function rowXml({ state, properties, cells }: TrackedRow, writing: TrackedWriting): string {
  const all = properties + markXml(state, writing.reviser)
  const written = cells.map((cell) => cellXml(cell, writing)).join('')
  return `<w:tr>${all === '' ? '' : `<w:trPr>${all}</w:trPr>`}${written}</w:tr>`
}

function cellXml({ properties, paragraphs }: TrackedCell, writing: TrackedWriting): string {
  const written = paragraphs.map((each) => paragraphXml(each, writing)).join('')
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${written}</w:tc>`
}
