import type { Block, ReportDocument, Table } from '../model/document.ts'

/** Every table, in the order in which it is read. */
export function tablesOf(document: ReportDocument): readonly Table[] {
  return [...document.blocks, ...document.appendices.flatMap(({ blocks }) => blocks)].filter(isTable)
}

function isTable(block: Block): block is Table {
  return block.kind === 'table'
}
