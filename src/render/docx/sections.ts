import { type ISectionOptions, PageNumber, PageOrientation, SectionType, TextRun } from 'docx'
import type { LineMarks } from './line-marks.ts'
import { A4, type PageGeometry } from './page-geometry.ts'
import { pageHeader } from './page-header.ts'
import type { SectionPlan } from './section-plans.ts'
import { textBlocks } from './text-blocks.ts'

/** A section as the library takes it. One that counts its pages anew shows no number on the first. */
export function section(plan: SectionPlan, marks: LineMarks): ISectionOptions {
  const { geometry, countsAnew, draft, opening, kept, closing } = plan
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: countsAnew,
      page: { ...paper(geometry), ...(countsAnew ? { pageNumbers: { start: 1 } } : {}) },
    },
    headers: {
      default: pageHeader([number], geometry.textWidth, draft),
      ...(countsAnew ? { first: pageHeader([], geometry.textWidth, draft) } : {}),
    },
    children: [...opening, ...textBlocks(plan, marks, kept > 0 ? { keepNext: true } : {}), ...closing],
  }
}

/** The library turns the upright sizes itself. */
function paper(geometry: PageGeometry): NonNullable<ISectionOptions['properties']>['page'] {
  const { landscape, top, bottom, left, right, header } = geometry
  return {
    size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { top, bottom, left, right, header, footer: header, gutter: 0 },
  }
}
