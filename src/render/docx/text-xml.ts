import type { Block, Inline } from '../../model/document.ts'
import { markOf } from '../mark-of.ts'
import { anchor, anchorsIn, markedText } from './anchors.ts'
import { chartSlot } from './chart-slot.ts'
import type { LineMarks } from './line-marks.ts'
import { runsXml } from './run-xml.ts'
import { STYLE } from './style-ids.ts'
import { type TableSpace, tableXml } from './table-xml.ts'

export type ParagraphBlock = Exclude<Block, { readonly kind: 'table' | 'chart' }>

/**
 * Blocks in order, their anchors numbered from `firstAnchor` on. Above every table stands a thin paragraph: Word would join
 * two tables that touch.
 */
export function textXml(blocks: readonly Block[], firstAnchor: number, space: TableSpace): string {
  let next = firstAnchor
  return blocks
    .map((block) => {
      const number = next
      next += anchorsIn([block])
      return blockXml(block, number, space)
    })
    .join('')
}

function blockXml(block: Block, number: number, space: TableSpace): string {
  switch (block.kind) {
    case 'table':
      return paragraphXml(STYLE.gapAboveTable, '') + tableXml(block, number, space)
    case 'chart':
      return paragraphXml(STYLE.chart, chartSlot(space.width), space.keptWithNext)
    case 'heading':
    case 'paragraph':
    case 'item':
      return paragraphXml(paragraphStyle(block), paragraphRuns(block, number, space.marks), space.keptWithNext)
  }
}

export function paragraphRuns(block: ParagraphBlock, number: number, marks: LineMarks): string {
  const mark = markOf(block)
  const inlines: readonly Inline[] =
    mark === '' ? block.inlines : [{ kind: 'text', text: `${mark} ` }, ...block.inlines]
  return anchor(number, markedText(mark, block.inlines)) + runsXml(inlines, marks)
}

export function paragraphStyle(block: ParagraphBlock): string {
  switch (block.kind) {
    case 'heading':
      return STYLE.heading[block.level]
    case 'item':
    case 'paragraph':
      return STYLE.body
  }
}

function paragraphXml(style: string, runs: string, keptWithNext = false): string {
  const kept = keptWithNext ? '<w:keepNext/>' : ''
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${kept}</w:pPr>${runs}</w:p>`
}
