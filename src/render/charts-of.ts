import type { Block, Chart, ReportDocument } from '../model/document.ts'

/** Every chart, in the order in which it is read. */
export function chartsOf(document: ReportDocument): readonly Chart[] {
  return [...document.blocks, ...document.appendices.flatMap(({ blocks }) => blocks)].filter(isChart)
}

function isChart(block: Block): block is Chart {
  return block.kind === 'chart'
}
