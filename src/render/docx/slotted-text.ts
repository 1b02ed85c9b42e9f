import { anchorsIn } from './anchors.ts'
import type { LineMarks } from './line-marks.ts'
import type { SectionPlan } from './section-plans.ts'
import { slottedBlocks } from './text-blocks.ts'
import { textXml } from './text-xml.ts'

/** What goes into a section's slot, where it has one. The library writes the last paragraph, and keeps that one itself. */
export function slottedText(
  { blocks, firstAnchor, geometry, kept }: SectionPlan,
  textPt: number,
  marks: LineMarks,
): readonly string[] {
  const slotted = slottedBlocks(blocks)
  if (slotted.length === 0) return []
  const space = { width: geometry.textWidth, height: geometry.textHeight, textPt, marks }
  const free = Math.min(slotted.length, blocks.length - kept)
  const text = slotted.slice(0, free)
  return [
    textXml(text, firstAnchor, space) +
      textXml(slotted.slice(free), firstAnchor + anchorsIn(text), { ...space, keptWithNext: true }),
  ]
}
