import type { FileChild } from 'docx'
import type { Appendix, Block, ReportDocument } from '../../model/document.ts'
import { withEndOfText } from '../end-of-text.ts'
import { isWide } from '../wide-tables.ts'
import { anchorsIn } from './anchors.ts'
import { appendixHead } from './appendix.ts'
import { closing } from './closing.ts'
import { keptBlocks } from './kept-blocks.ts'
import { letterhead } from './letterhead.ts'
import type { LineMarks } from './line-marks.ts'
import { type PageGeometry, turned } from './page-geometry.ts'
import { stretches } from './stretches.ts'
import { gap } from './text-blocks.ts'
import { title } from './title.ts'

/** Pages that are turned and counted alike, and what stands on them. */
export interface SectionPlan {
  readonly geometry: PageGeometry
  /** Counted from 1, and the first page bears no number; otherwise the count goes on. */
  readonly countsAnew: boolean
  readonly draft: boolean
  readonly opening: readonly FileChild[]
  readonly blocks: readonly Block[]
  /** The number of the first anchor in the blocks. */
  readonly firstAnchor: number
  /** How many blocks at the end stay on the page of the closing. */
  readonly kept: number
  readonly closing: readonly FileChild[]
}

/** The report, turned where its tables are wide, then every appendix on pages of its own. */
export function sectionPlans(
  document: ReportDocument,
  upright: PageGeometry,
  marks: LineMarks,
): readonly SectionPlan[] {
  return numbered([
    ...bodyPlans(document, upright, marks),
    ...document.appendices.map((each) => appendixPlan(each, document, upright, marks)),
  ])
}

type UnnumberedPlan = Omit<SectionPlan, 'firstAnchor'>

/** Anchors are numbered through the whole document. */
function numbered(plans: readonly UnnumberedPlan[]): readonly SectionPlan[] {
  let next = 1
  return plans.map((plan) => {
    const firstAnchor = next
    next += anchorsIn(plan.blocks)
    return { ...plan, firstAnchor }
  })
}

function bodyPlans(document: ReportDocument, upright: PageGeometry, marks: LineMarks): readonly UnnumberedPlan[] {
  const texts = stretches(withEndOfText(document.blocks))
  return texts.map(({ landscape, blocks }, index): UnnumberedPlan => {
    const geometry = landscape ? turned(upright) : upright
    const { textWidth } = geometry
    const isFirst = index === 0
    const isLast = index === texts.length - 1
    return {
      geometry,
      countsAnew: isFirst,
      draft: document.draft,
      opening: isFirst ? [letterhead(document.letterhead, textWidth), ...title(document, textWidth, marks)] : [],
      blocks,
      kept: isLast ? keptBlocks(blocks, textWidth, document.page.bodyPt) : 0,
      closing: isLast ? [closing(document, textWidth), gap()] : gapAtEnd(blocks),
    }
  })
}

/** An appendix is turned as a whole: its head stands above its table. */
function appendixPlan(
  { label, title: lines, blocks }: Appendix,
  document: ReportDocument,
  upright: PageGeometry,
  marks: LineMarks,
): UnnumberedPlan {
  return {
    geometry: blocks.some(isWide) ? turned(upright) : upright,
    countsAnew: true,
    draft: document.draft,
    opening: appendixHead(label, lines, document, marks),
    blocks,
    kept: 0,
    closing: gapAtEnd(blocks),
  }
}

function gapAtEnd(blocks: readonly Block[]): readonly FileChild[] {
  const last = blocks.at(-1)?.kind
  return last === 'table' || last === 'chart' ? [gap()] : []
}
