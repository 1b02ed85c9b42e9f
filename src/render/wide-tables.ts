import type { Block } from '../model/document.ts'

/** With so many columns a table has no room across an upright page. */
const WIDE_COLUMNS = 8

export function isWide(block: Block): boolean {
  return block.kind === 'table' && block.columns.length >= WIDE_COLUMNS
}
