import type { LineMarks } from './line-marks.ts'
import type { SectionPlan } from './section-plans.ts'
import { slottedBlocks } from './text-blocks.ts'
import { textXml } from './text-xml.ts'

/** What goes into a section's slot, where it has one. The library writes the last paragraph, and keeps that one itself. */
export function slottedText(
  { blocks, geometry, kept }: SectionPlan,
  textPt: number,
  marks: LineMarks,
): readonly string[] {
  const slotted = slottedBlocks(blocks)
  if (slotted.length === 0) return []
  const space = { width: geometry.textWidth, height: geometry.textHeight, textPt, marks }
  const free = Math.min(slotted.length, blocks.length - kept)
  return [textXml(slotted.slice(0, free), space) + textXml(slotted.slice(free), { ...space, keptWithNext: true })]
}
