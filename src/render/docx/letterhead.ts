import { Paragraph, type Table, TextRun } from 'docx'
import type { Letterhead } from '../../model/document.ts'
import { NATIONAL_MOTTO, NATIONAL_NAME } from '../national-header.ts'
import { numberLine } from '../number-line.ts'
import { placeAndDate } from '../place-and-date.ts'
import { SIZE_PT } from './decree-sizes.ts'
import { rule, SHORT_RULE } from './rule.ts'
import { type Column, sideBySide } from './side-by-side.ts'
import { spacing } from './spacing.ts'
import { STYLE } from './style-ids.ts'
import { timesBoldWidthPt } from './times-bold-width.ts'
import { halfPoints, twipsOfPt } from './twips.ts'

/** The decree's own file gives 6,75 cm to the agency and 10 cm to the national name. */
const AGENCY_SHARE = 6.75 / 16.75
const AFTER_RULE = { spacing: spacing(6, 0, 1) }

/** The head of page 1: agency and number on the left, the nation, place and date on the right. */
export function letterhead(head: Letterhead, textWidth: number): Table {
  const width = Math.round(textWidth * AGENCY_SHARE)
  return sideBySide(agencyColumn(head, width), nationColumn(head, textWidth - width))
}

function agencyColumn(head: Letterhead, width: number): Column {
  const agency = twipsOfPt(timesBoldWidthPt(head.agencyLines.at(-1) ?? '', SIZE_PT.agency))
  return {
    width,
    children: [
      ...head.agencyLines.map((text) => line(text, { bold: true, size: halfPoints(SIZE_PT.agency) })),
      rule(agency * SHORT_RULE, width),
      line(numberLine(head), { size: halfPoints(SIZE_PT.number) }, AFTER_RULE),
    ],
  }
}

function nationColumn(head: Letterhead, width: number): Column {
  return {
    width,
    children: [
      line(NATIONAL_NAME, { bold: true, size: halfPoints(SIZE_PT.nationalName) }),
      line(NATIONAL_MOTTO, { bold: true, size: halfPoints(SIZE_PT.motto) }),
      rule(twipsOfPt(timesBoldWidthPt(NATIONAL_MOTTO, SIZE_PT.motto)), width),
      line(placeAndDate(head), { italics: true, size: halfPoints(SIZE_PT.date) }, AFTER_RULE),
    ],
  }
}

interface Face {
  readonly size: number
  readonly bold?: true
  readonly italics?: true
}

function line(text: string, face: Face, placed: { readonly spacing?: ReturnType<typeof spacing> } = {}): Paragraph {
  return new Paragraph({ style: STYLE.letterhead, ...placed, children: [new TextRun({ text, ...face })] })
}
