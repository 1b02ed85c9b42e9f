import type { Block, Inline } from '../../model/document.ts'
import { chartTable } from '../chart-table.ts'
import { line, unbrokenLine } from './line.ts'
import { pipeTable } from './pipe-table.ts'

/** `-`, `+` and `1.` begin an item in Markdown as on paper; any other mark is text. */
const ITEM_MARK = /^(?:[-+]|\d{1,9}\.)$/

/** Deep enough under either kind of mark, for CommonMark and for pandoc. */
const INSIDE_ITEM = '    '

/** Blocks with an empty line between them, but for items of one list. */
export function markdownBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => separator(block, blocks[index - 1]) + blockMarkdown(block, blocks[index - 1]))
    .join('')
}

function separator(block: Block, before: Block | undefined): string {
  if (before === undefined) return ''
  return isOneList(block, before) ? '\n' : '\n\n'
}

function blockMarkdown(block: Block, before: Block | undefined): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${unbrokenLine(withMark(block.number, block.inlines))}`
    case 'paragraph':
      return line(block.inlines)
    case 'item':
      return isItem(block) ? item(block, before) : line(withMark(block.mark, block.inlines))
    case 'table':
      return pipeTable(block)
    case 'chart':
      return `${line([{ kind: 'strong', children: [{ kind: 'text', text: block.title }] }])}\n\n${pipeTable(chartTable(block))}`
  }
}

function item(block: Item, before: Block | undefined): string {
  // Without an item above it, four spaces would make it a block of code.
  const indent = block.depth === 1 && isItem(before) ? INSIDE_ITEM : ''
  return `${indent}${block.mark} ${line(block.inlines).replaceAll('\n', `\n${indent}${INSIDE_ITEM}`)}`
}

type Item = Extract<Block, { readonly kind: 'item' }>

/** A list goes on with the same kind of mark, or one level up or down. */
function isOneList(block: Block, before: Block): boolean {
  if (block.kind !== 'item' || before.kind !== 'item' || !isItem(block) || !isItem(before)) return false
  return block.depth !== before.depth || isNumber(block.mark) === isNumber(before.mark)
}

function isNumber(mark: string): boolean {
  return mark.endsWith('.')
}

function isItem(block: Block | undefined): boolean {
  return block?.kind === 'item' && ITEM_MARK.test(block.mark)
}

function withMark(mark: string, inlines: readonly Inline[]): readonly Inline[] {
  return mark === '' ? inlines : [{ kind: 'text', text: `${mark} ` }, ...inlines]
}
