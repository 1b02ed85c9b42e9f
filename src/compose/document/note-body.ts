import type { Inline } from '../../model/document.ts'
import { fault } from '../fault.ts'
import type { ReadBlock } from '../markdown/read-block.ts'
import { readBlocks } from '../markdown/read-blocks.ts'
import type { Reading } from '../markdown/reading.ts'
import type { NoteDraft } from '../templating/marks.ts'
import { refuseNotes } from './refuse-notes.ts'

/** The paragraphs of a note. Headings, items, tables and charts have no place at the foot of a page, nor have notes. */
export function noteBody(draft: NoteDraft, reading: Reading): readonly (readonly Inline[])[] {
  const blocks = readBlocks(draft.body, draft.span, reading)
  if (blocks.length === 0) {
    reading.report(fault('empty-note', draft.span, { vi: 'chú thích không có nội dung', en: 'the note is empty' }))
  }
  return blocks.flatMap((block) => paragraphOf(block, draft, reading))
}

function paragraphOf(block: ReadBlock, { span }: NoteDraft, reading: Reading): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        refuseNotes(block.inlines, reading, {
          vi: 'chú thích không nằm trong chú thích',
          en: 'no note inside a note',
        }),
      ]
    case 'heading':
    case 'item':
    case 'table':
    case 'chart':
      reading.report(
        fault('note-not-plain', span, {
          vi: 'chú thích chỉ gồm các đoạn văn, không có tiêu đề, danh sách, bảng hay biểu đồ',
          en: 'a note holds paragraphs only: no headings, lists, tables or charts',
        }),
      )
      return []
  }
}
