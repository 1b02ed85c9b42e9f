import { type FileChild, Paragraph } from 'docx'
import type { Block } from '../../model/document.ts'
import { RawBlock, rawRuns } from './raw-xml.ts'
import { runsXml } from './run-xml.ts'
import { STYLE } from './style-ids.ts'
import { type TableSpace, tableXml } from './table-xml.ts'

/** The blocks of a text, in order. Two tables in a row are kept apart: Word would join them. */
export function textBlocks(blocks: readonly Block[], space: TableSpace): readonly FileChild[] {
  return blocks.flatMap((block, index) => {
    const apart = block.kind === 'table' && blocks[index - 1]?.kind === 'table'
    return apart ? [gap(), textBlock(block, space)] : [textBlock(block, space)]
  })
}

/** The same, and what follows stays on the page of the last paragraph. */
export function textBlocksKeptWithNext(blocks: readonly Block[], space: TableSpace): readonly FileChild[] {
  const last = blocks.at(-1)
  if (last === undefined || last.kind === 'table') return textBlocks(blocks, space)
  return [...textBlocks(blocks.slice(0, -1), space), paragraph(last, space, KEPT)]
}

/** What Word needs after a table, before another table or at the end of a section. */
export function gap(): Paragraph {
  return new Paragraph({ style: STYLE.gap })
}

const KEPT = { keepNext: true }

function textBlock(block: Block, space: TableSpace): FileChild {
  return block.kind === 'table' ? new RawBlock(tableXml(block, space)) : paragraph(block, space, {})
}

type ParagraphBlock = Exclude<Block, { readonly kind: 'table' }>

function paragraph(block: ParagraphBlock, { repeated }: TableSpace, kept: { readonly keepNext?: true }): Paragraph {
  const runs = (mark: string): ReturnType<typeof rawRuns>[] => {
    const inlines = mark === '' ? block.inlines : [{ kind: 'text', text: `${mark} ` } as const, ...block.inlines]
    return [rawRuns(runsXml(inlines, repeated))]
  }
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ style: STYLE.heading[block.level], ...kept, children: runs(block.number) })
    case 'item':
      // The mark is typed, as the decree's own files have it: numbering of Word's would renumber what the text cites.
      return new Paragraph({ style: STYLE.body, ...kept, children: runs(block.mark) })
    case 'paragraph':
      return new Paragraph({ style: STYLE.body, ...kept, children: runs('') })
  }
}
