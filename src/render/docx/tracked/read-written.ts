import { readAtoms } from './read-atoms.ts'
import type { WrittenCell, WrittenItem, WrittenParagraph, WrittenRow, WrittenTable } from './written.ts'

const ITEM = /<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p\/>/gs
const PARAGRAPH = /^<w:p>(?:<w:pPr>(.*?)(<w:sectPr.*<\/w:sectPr>)?<\/w:pPr>)?(.*)<\/w:p>$/s
const TABLE = /^<w:tbl>(<w:tblPr>.*?<\/w:tblPr><w:tblGrid>.*?<\/w:tblGrid>)(.*)<\/w:tbl>$/s
const ROW = /<w:tr>(?:<w:trPr>(.*?)<\/w:trPr>)?(.*?)<\/w:tr>/gs
const CELL = /<w:tc>(?:<w:tcPr>(.*?)<\/w:tcPr>)?(.*?)<\/w:tc>/gs
const LEAD = '<w:pStyle w:val="GapAboveTable"/>'

/**
 * Paragraphs and tables of a part that this program wrote: nothing in it is unknown, so no parser is needed.
 *
 * @throws Error where something else stands between them: the writer has changed, and this reader must follow.
 */
export function readWritten(xml: string): readonly WrittenItem[] {
  const rest = xml.replace(ITEM, '')
  if (rest !== '') throw new Error(`neither paragraph nor table: ${rest.slice(0, 80)}`)
  return withLeads(
    [...xml.matchAll(ITEM)].map(([item]) => (item.startsWith('<w:tbl>') ? table(item) : paragraph(item))),
  )
}

function paragraph(xml: string): WrittenParagraph {
  const [, properties = '', section = '', content = ''] = PARAGRAPH.exec(xml) ?? []
  return { kind: 'paragraph', properties, section, ...readAtoms(content) }
}

function table(xml: string): WrittenTable {
  const [, head = '', rows = ''] = TABLE.exec(xml) ?? []
  return { kind: 'table', lead: [], head, rows: [...rows.matchAll(ROW)].map(([, ...parts]) => row(parts)) }
}

function row([properties = '', content = '']: readonly string[]): WrittenRow {
  const cells = [...content.matchAll(CELL)].map(([, ...parts]) => cell(parts))
  const anchor = cells[0]?.paragraphs[0]?.anchor
  return { properties, cells, ...(anchor === undefined ? {} : { anchor }) }
}

function cell([properties = '', content = '']: readonly string[]): WrittenCell {
  return { properties, paragraphs: [...content.matchAll(ITEM)].map(([item]) => paragraph(item)) }
}

/** The thin paragraph above a table comes and goes with it. */
function withLeads(items: readonly WrittenItem[]): readonly WrittenItem[] {
  return items.flatMap((item, at): readonly WrittenItem[] => {
    const before = items[at - 1]
    if (item.kind === 'table') return [before && isLead(before) ? { ...item, lead: [before] } : item]
    return isLead(item) && items[at + 1]?.kind === 'table' ? [] : [item]
  })
}

function isLead(item: WrittenItem): item is WrittenParagraph {
  return item.kind === 'paragraph' && item.section === '' && item.properties.startsWith(LEAD)
}
