import type { Appendix, Inline } from '../../model/document.ts'
import type { Span } from '../../model/source.ts'
import { fault } from '../fault.ts'
import { numberHeadings, roman } from '../markdown/number-headings.ts'
import type { ReadBlock } from '../markdown/read-block.ts'
import { readBlocks } from '../markdown/read-blocks.ts'
import type { Reading } from '../markdown/reading.ts'
import type { SourceMarked } from '../templating/source-marks.ts'
import { refuseNotes } from './refuse-notes.ts'

/** An appendix: the headings of level 1 that it begins with are the lines of its title. */
export function appendixOf(markdown: SourceMarked, start: Span, reading: Reading): Omit<Appendix, 'label'> {
  const blocks = readBlocks(markdown, start, reading)
  const body = blocks.findIndex((block) => !(block.kind === 'heading' && block.level === 1))
  const titleLength = body < 0 ? blocks.length : body
  for (const block of blocks) {
    if (block.kind === 'heading')
      refuseNotes(block.inlines, reading, {
        vi: 'tiêu đề của phụ lục không mang chú thích',
        en: 'no note in a heading of an appendix',
      })
  }
  if (titleLength === 0)
    reading.report(
      fault('appendix-without-title', start, {
        vi: 'phụ lục phải mở đầu bằng tên: một hay nhiều dòng “# …”',
        en: 'an appendix begins with its title: one or more lines “# …”',
      }),
    )
  return {
    title: blocks.slice(0, titleLength).flatMap(titleLine),
    blocks: numberHeadings(blocks.slice(titleLength), reading.headings),
  }
}

/** `Phụ lục I`, only where there are two or more. */
export function appendixLabel(index: number, count: number): string {
  return count < 2 ? '' : `Phụ lục ${roman(index + 1)}`
}

function titleLine(block: ReadBlock): readonly (readonly Inline[])[] {
  return block.kind === 'heading' ? [block.inlines] : []
}
