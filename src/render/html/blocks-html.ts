import type { Block, Table, TableCell } from '../../model/document.ts'
import { chartTable } from '../chart-table.ts'
import { chartHtml } from './chart-html.ts'
import { escapeHtml } from './escape-html.ts'
import type { LineWriter } from './line-writer.ts'

/** The body, block by block. The page's own title is `h1`, so that the report's parts begin at `h2`. */
export function blocksHtml(blocks: readonly Block[], writer: LineWriter): string {
  return blocks.map((block) => blockHtml(block, writer)).join('\n')
}

function blockHtml(block: Block, writer: LineWriter): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`
      const mark = block.number === '' ? '' : `${escapeHtml(block.number)} `
      return `<${tag} class="cap-${block.level}">${mark}${writer.line(block.inlines)}</${tag}>`
    }
    case 'paragraph':
      return `<p>${writer.line(block.inlines)}</p>`
    case 'item':
      return `<p class="muc-${block.depth}">${escapeHtml(block.mark)} ${writer.line(block.inlines)}</p>`
    case 'table':
      return tableHtml(block, writer)
    case 'chart':
      return chartHtml(block, tableHtml(chartTable(block), writer))
  }
}

/** Wide tables scroll in a box of their own, which the keyboard can reach. */
function tableHtml({ columns, header, rows, description }: Table, writer: LineWriter): string {
  const columnHtml = columns.map((share) => `<col style="width:${share / 10}%">`).join('')
  const label = escapeHtml(description)
  return [
    `<div class="bang" role="region" tabindex="0" aria-label="${label}"><table aria-label="${label}">`,
    `<colgroup>${columnHtml}</colgroup>`,
    `<thead>${header.map((row) => rowHtml(row, 'th', writer)).join('')}</thead>`,
    `<tbody>${rows.map((row) => rowHtml(row, 'td', writer)).join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n')
}

function rowHtml(row: readonly TableCell[], tag: 'th' | 'td', writer: LineWriter): string {
  const cells = row.map(({ inlines, align, strong, columnSpan, rowSpan }) => {
    const span = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
    const scope = tag === 'th' ? ` scope="${columnSpan > 1 ? 'colgroup' : 'col'}"` : ''
    const classes = `${align}${strong ? ' dam' : ''}`
    return `<${tag}${scope}${span} class="${classes}">${writer.line(inlines)}</${tag}>`
  })
  return `<tr>${cells.join('')}</tr>`
}
