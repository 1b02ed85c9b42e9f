import type { Letterhead, ReportDocument } from '../model/document.ts'
import { NATIONAL_MOTTO, NATIONAL_NAME } from '../render/national-header.ts'
import { numberLine } from '../render/number-line.ts'
import { placeAndDate } from '../render/place-and-date.ts'
import { recipientLines } from '../render/recipient-lines.ts'
import { type EditedLine, wordsOf } from './edited-lines.ts'
import type { EditedParagraph } from './edited-text.ts'

type Frame = Extract<EditedLine, { readonly kind: 'frame' }>

const RECIPIENTS_HEAD = 'Nơi nhận:'

/** The lines that stand beside the text of a report, as they are printed. */
export function frameWords(document: ReportDocument): ReadonlySet<string> {
  const { letterhead, signature } = document
  return new Set([
    ...letterhead.agencyLines,
    numberLine(letterhead),
    placeAndDate(letterhead),
    NATIONAL_NAME,
    NATIONAL_MOTTO,
    RECIPIENTS_HEAD,
    ...recipientLines(document).map((line) => `- ${line}`),
    signature.authority,
    ...signature.titles,
    signature.name,
  ])
}

/** Agency, number, place and date; the report's own where they cannot be told. */
export function rebuiltLetterhead(frame: Frame | undefined, own: Letterhead): Letterhead {
  if (!frame) return own
  const lines = frame.columns.flat().map(textOf)
  const [agency = []] = frame.columns
  const agencyLines = agency.map(textOf).filter((line) => !NUMBER.test(line))
  const number = lines.find((line) => NUMBER.test(line))
  const date = lines.find((line) => DATE.test(line))
  return {
    ...own,
    agencyLines,
    ...(number === undefined || number === numberLine(own) ? {} : { number: number.replace(NUMBER, '').trim() }),
    ...(date === undefined || date === placeAndDate(own) ? {} : dateOf(date)),
  }
}

const NUMBER = /^Số\s*:/u
const DATE = /ngày.*tháng.*năm/u
const WRITTEN_DATE = /^(.*?),?\s*ngày\s*(\d*)\s*tháng\s*(\d*)\s*năm\s*(\d+)/u

function dateOf(line: string): Partial<Letterhead> {
  const [, place = '', day = '', month = '', year = ''] = WRITTEN_DATE.exec(line) ?? []
  if (year === '') return {}
  const dated = { place: place.trim(), year: Number(year) }
  return day === '' || month === '' ? dated : { ...dated, date: [year, padded(month), padded(day)].join('-') }
}

function padded(digits: string): string {
  return digits.padStart(2, '0')
}

type Closing = Pick<ReportDocument, 'recipients' | 'filing' | 'signature'>

/** Recipients on the left, who signs on the right; the report's own where they cannot be told. */
export function rebuiltClosing(frame: Frame | undefined, own: ReportDocument): Closing {
  const { recipients, filing, signature } = own
  if (!frame) return { recipients, filing, signature }
  const [left = [], right = []] = frame.columns
  const lines = left
    .map(textOf)
    .filter((line) => line !== RECIPIENTS_HEAD)
    .map((line) => line.replace(/^-\s*/, ''))
  const filed = lines.findLastIndex((line) => FILING.test(line))
  const [authority = '', ...rest] = right.map(textOf)
  return {
    recipients: lines.filter((_, at) => at !== filed).map((line) => line.replace(/;$/, '')),
    filing: filed < 0 ? '' : (lines[filed] ?? '').replace(FILING, '').replace(/\.$/, ''),
    signature: { authority, titles: rest.slice(0, -1), name: rest.at(-1) ?? '' },
  }
}

const FILING = /^Lưu\s*:\s*/u

function textOf({ pieces }: EditedParagraph): string {
  return wordsOf(pieces)
}
