import { type FileChild, type IParagraphOptions, Paragraph } from 'docx'
import type { Block, Inline } from '../../model/document.ts'
import { rawRuns } from './raw-runs.ts'
import { type RepeatedNotes, runsXml } from './run-xml.ts'
import { STYLE } from './style-ids.ts'
import { tableSlot } from './table-slot.ts'

/** The blocks of a text, in order. Above every table stands a thin paragraph: Word would join two tables that touch. */
export function textBlocks(blocks: readonly Block[], repeated: RepeatedNotes): readonly FileChild[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [new Paragraph({ style: STYLE.gapAboveTable }), tableSlot()]
      : [paragraph(block, repeated, {})],
  )
}

/** The same, and what follows stays on the page of the last paragraph. */
export function textBlocksKeptWithNext(blocks: readonly Block[], repeated: RepeatedNotes): readonly FileChild[] {
  const last = blocks.at(-1)
  if (last === undefined || last.kind === 'table') return textBlocks(blocks, repeated)
  return [...textBlocks(blocks.slice(0, -1), repeated), paragraph(last, repeated, { keepNext: true })]
}

/** What Word needs after a table at the end of a section. */
export function gap(): Paragraph {
  return new Paragraph({ style: STYLE.gap })
}

type ParagraphBlock = Exclude<Block, { readonly kind: 'table' }>

function paragraph(block: ParagraphBlock, repeated: RepeatedNotes, placed: IParagraphOptions): Paragraph {
  const mark = markOf(block)
  const inlines: readonly Inline[] =
    mark === '' ? block.inlines : [{ kind: 'text', text: `${mark} ` }, ...block.inlines]
  return new Paragraph({ style: styleOf(block), ...placed, children: [rawRuns(runsXml(inlines, repeated))] })
}

function styleOf(block: ParagraphBlock): string {
  switch (block.kind) {
    case 'heading':
      return STYLE.heading[block.level]
    case 'item':
    case 'paragraph':
      return STYLE.body
  }
}

/** Marks are typed, as in the decree's own files: numbering of Word's would renumber what other texts cite. */
function markOf(block: ParagraphBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.number
    case 'item':
      return block.mark
    case 'paragraph':
      return ''
  }
}
