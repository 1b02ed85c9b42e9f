import type { ComparedIndicator, ReportSide } from '../model/comparison.ts'
import type { Message } from '../model/diagnostic.ts'
import type { Figure } from '../model/figure.ts'
import { exactOf } from '../numbers/exact.ts'
import {
  type RawFigure,
  type RawReport,
  READABLE_VERSION,
  reportRecordSchema,
  versionSchema,
} from './schemas/report-record.ts'

export type ReportJsonReading =
  | { readonly kind: 'read'; readonly side: ReportSide }
  | { readonly kind: 'refused'; readonly why: Message }

/** The .json of an earlier build as one side of a comparison. `name` is what the user called it. */
export function readReportJson(name: string, bytes: Uint8Array): ReportJsonReading {
  const parsed = parseJson(bytes)
  if (parsed === undefined) return refused({ vi: 'không đọc được như JSON', en: 'it cannot be read as JSON' })
  const version = versionSchema.safeParse(parsed)
  if (!version.success) {
    return refused({ vi: 'không phải tệp .json do report build ghi', en: 'it is no .json that report build wrote' })
  }
  const { schemaVersion } = version.data
  if (schemaVersion !== READABLE_VERSION) return refused(otherVersion(schemaVersion))
  const record = reportRecordSchema.safeParse(parsed)
  if (!record.success) {
    const at = record.error.issues[0]?.path.join('.') ?? ''
    return refused({
      vi: `nội dung không đúng dạng tệp .json do report build ghi (tại ${at})`,
      en: `it is not as report build writes it (at ${at})`,
    })
  }
  return { kind: 'read', side: sideOfRecord(name, record.data) }
}

function refused(why: Message): ReportJsonReading {
  return { kind: 'refused', why }
}

function otherVersion(version: number): Message {
  return {
    vi: `tệp có phiên bản ${version}, chương trình này đọc phiên bản ${READABLE_VERSION}; hãy dựng lại báo cáo đó`,
    en: `it has version ${version} and this program reads version ${READABLE_VERSION}: build that report again`,
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Whatever is wrong with it, the answer is the same: build it again.
    return undefined
  }
}

function sideOfRecord(name: string, { period, document, notes, appendices, figures, facts }: RawReport): ReportSide {
  const read = figures.map(figureOf)
  return {
    name,
    period,
    document: { ...document, period, notes, appendices, figures: new Map(read.map((each) => [each.id, each])) },
    facts: { ...facts, indicators: facts.indicators.map(indicatorOf) },
  }
}

function figureOf({ exact, unit = '', decimals = 0, noNumber, inputs, ...rest }: RawFigure): Figure {
  return {
    ...rest,
    amount:
      exact === undefined
        ? { kind: 'none', why: noNumber ?? { kind: 'not-yet', reason: '' } }
        : { kind: 'number', exact: exactFraction(exact), unit, decimals },
    inputs: inputs.map((input) => {
      if (input.kind === 'figure') return input
      const { at, ...more } = input
      return { ...more, span: at }
    }),
  }
}

function indicatorOf({
  alarmPercent,
  precision,
  revision,
  ...rest
}: RawReport['facts']['indicators'][number]): ComparedIndicator {
  return {
    ...rest,
    ...(precision === undefined ? {} : { precision: exactFraction(precision) }),
    ...(alarmPercent === undefined ? {} : { alarmPercent: exactFraction(alarmPercent) }),
    ...(revision === undefined ? {} : { revision: exactFraction(revision) }),
  }
}

function exactFraction(text: string): ReturnType<typeof exactOf> {
  const [top = '', bottom] = text.split('/')
  return bottom === undefined ? exactOf(top) : exactOf(top).dividedBy(exactOf(bottom))
}
