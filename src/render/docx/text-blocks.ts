import { type FileChild, type IParagraphOptions, Paragraph } from 'docx'
import type { Block } from '../../model/document.ts'
import { anchorsIn } from './anchors.ts'
import type { LineMarks } from './line-marks.ts'
import { rawRuns } from './raw-runs.ts'
import type { SectionPlan } from './section-plans.ts'
import { STYLE } from './style-ids.ts'
import { textSlot } from './text-slot.ts'
import { type ParagraphBlock, paragraphRuns, paragraphStyle } from './text-xml.ts'

/** The blocks of a text, in order: a place for `slottedBlocks`, if there are any, and the last paragraph. */
export function textBlocks(
  { blocks, firstAnchor }: Pick<SectionPlan, 'blocks' | 'firstAnchor'>,
  marks: LineMarks,
  placed: IParagraphOptions = {},
): readonly FileChild[] {
  const slotted = slottedBlocks(blocks)
  const slot = slotted.length > 0 ? [textSlot()] : []
  const last = lastParagraph(blocks)
  if (last === undefined) return slot
  const runs = rawRuns(paragraphRuns(last, firstAnchor + anchorsIn(slotted), marks))
  return [...slot, new Paragraph({ style: paragraphStyle(last), ...placed, children: [runs] })]
}

/** All but a paragraph at the end: that one is the library's, which hangs the end of a section on it. */
export function slottedBlocks(blocks: readonly Block[]): readonly Block[] {
  return lastParagraph(blocks) === undefined ? blocks : blocks.slice(0, -1)
}

/** What Word needs after a table at the end of a section; after a chart it does no harm. */
export function gap(): Paragraph {
  return new Paragraph({ style: STYLE.gap })
}

function lastParagraph(blocks: readonly Block[]): ParagraphBlock | undefined {
  const last = blocks.at(-1)
  return last?.kind === 'table' || last?.kind === 'chart' ? undefined : last
}
