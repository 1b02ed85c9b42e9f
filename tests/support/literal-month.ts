import type { Breakdown, Indicator } from '../../src/model/indicator.ts'
import type { Month, MonthData, NumberForm, PlanVersion, Settings, Templates } from '../../src/model/month.ts'
import { type Period, periodKey } from '../../src/model/period.ts'
import type { Span } from '../../src/model/source.ts'
import type { Comparison, IndicatorReadings, Level, NamedList, Reading } from '../../src/model/submission.ts'
import { exactOf } from '../../src/numbers/exact.ts'

/** A number as typed (`1.234,50`), or a reading in full. */
type ReadingLiteral = string | Omit<Extract<Reading, { kind: 'not-yet' | 'not-applicable' }>, 'span'>

type Levels = Partial<Readonly<Record<Level, ReadingLiteral>>>

export interface EntryLiteral extends Levels {
  readonly bases?: Partial<Readonly<Record<Comparison, Levels>>>
  readonly indices?: Partial<Readonly<Record<Comparison, ReadingLiteral>>>
}

export interface MonthLiteral {
  readonly period?: Period
  /** What differs from a flow, measured in tonnes. */
  readonly indicators: Readonly<Record<string, Partial<Indicator>>>
  /** By month (`2023-04`), by indicator. */
  readonly readings?: Readonly<Record<string, Readonly<Record<string, EntryLiteral>>>>
  readonly plans?: Readonly<Record<string, ReadingLiteral | readonly (readonly [validFrom: string, ReadingLiteral])[]>>
  /** Exhaustive ones, by whole. */
  readonly parts?: Readonly<Record<string, readonly string[]>>
  /** Any others. */
  readonly breakdowns?: readonly Omit<Breakdown, 'span'>[]
  readonly lists?: Readonly<Record<string, readonly string[]>>
}

/** The month that a test needs and nothing else; April 2023 unless told otherwise. */
export function literalMonth(literal: MonthLiteral): Month {
  const period = literal.period ?? { year: 2023, month: 4 }
  const months = new Map(Object.entries(literal.readings ?? {}).map(([key, entries]) => [key, monthData(key, entries)]))
  const current = months.get(periodKey(period)) ?? { period, submissions: [] }
  months.delete(periodKey(period))
  return {
    period,
    settings,
    issue: { issued: false, dates: new Map(), received: new Map(), span: spanIn('data/bao-cao.yaml') },
    units: [],
    catalogue: new Map(Object.entries(literal.indicators).map(([id, changes]) => [id, indicator(id, changes)])),
    plans: new Map(Object.entries(literal.plans ?? {}).map(([id, versions]) => [id, planVersions(versions)])),
    breakdowns: [
      ...Object.entries(literal.parts ?? {}).map(([whole, parts]) => ({ whole, parts, exhaustive: true })),
      ...(literal.breakdowns ?? []),
    ].map((each) => ({ ...each, span: spanIn('data/chi-tieu/mau.yaml') })),
    current,
    history: months,
    documents: new Map(),
    lists: new Map(Object.entries(literal.lists ?? {}).map(([id, items]) => [id, namedList(id, items)])),
    prose: new Map(),
    templates,
    waivers: [],
  }
}

function spanIn(file: string, line = 1): Span {
  return { file, line, column: 1, length: 1 }
}

function indicator(id: string, changes: Partial<Indicator>): Indicator {
  return {
    id,
    name: id,
    unit: 'tấn',
    kind: 'measure',
    nature: 'flow',
    sector: 'mau',
    sectorName: 'Mẫu',
    owner: 'so-mau',
    planWord: 'kế hoạch',
    truncated: false,
    lessIsBetter: false,
    isMain: false,
    mayBeNegative: false,
    span: spanIn('data/chi-tieu/mau.yaml'),
    ...changes,
  }
}

/** One file a month; every reading stands on a line of its own. */
function monthData(key: string, entries: Readonly<Record<string, EntryLiteral>>): MonthData {
  const file = `data/${key}/mau.yaml`
  const lines = { last: 0 }
  const span = (): Span => spanIn(file, ++lines.last)
  const readings = new Map(Object.entries(entries).map(([id, entry]) => [id, readingsOf(id, entry, span)]))
  const [year = 0, month = 0] = key.split('-').map(Number)
  const unit = { value: 'so-mau', span: spanIn(file) }
  return {
    period: { year, month },
    submissions: [
      {
        file,
        sector: 'mau',
        unit,
        vintage: 'estimate',
        readings,
        breakdowns: [],
        documents: [],
        lists: [],
        prose: [],
        remarks: [],
        meetings: [],
      },
    ],
  }
}

function readingsOf(id: string, entry: EntryLiteral, span: () => Span): IndicatorReadings {
  const { bases = {}, indices = {}, ...levels } = entry
  return {
    indicator: id,
    levels: record(levels, span),
    bases: Object.fromEntries(Object.entries(bases).map(([versus, base]) => [versus, record(base, span)])),
    indices: record(indices, span),
    claims: [],
    span: span(),
  }
}

function record(literals: object, span: () => Span): Record<string, Reading> {
  return Object.fromEntries(Object.entries(literals).map(([key, literal]) => [key, reading(literal, span())]))
}

function reading(literal: ReadingLiteral, span: Span): Reading {
  if (typeof literal !== 'string') return { ...literal, span }
  const plain = literal.replaceAll('.', '').replace(',', '.')
  const number = { text: literal, exact: exactOf(plain), decimals: plain.split('.')[1]?.length ?? 0 }
  return { kind: 'number', number, provenance: 'stated', span }
}

function planVersions(versions: ReadingLiteral | readonly (readonly [string, ReadingLiteral])[]): PlanVersion[] {
  const span = spanIn('data/ke-hoach/2023.yaml')
  if (typeof versions === 'string' || 'kind' in versions) return [{ reading: reading(versions, span) }]
  return versions.map(([validFrom, literal]) => ({
    reading: reading(literal, span),
    ...(validFrom === '' ? {} : { validFrom }),
  }))
}

function namedList(id: string, items: readonly string[]): NamedList {
  const span = spanIn('data/2023-04/mau.yaml')
  return { id, items: items.map((text) => ({ kind: 'text', text, span })), span }
}

const settings: Settings = {
  province: 'Mẫu',
  agencyLines: ['TỈNH MẪU'],
  agencyName: 'UBND tỉnh Mẫu',
  documentCode: 'BC-UBND',
  place: 'Mẫu',
  signer: { authority: 'TM. ỦY BAN NHÂN DÂN', titles: ['CHỦ TỊCH'], name: 'Lê An' },
  recipients: [],
  filing: 'VT',
  wording: {
    versusPreviousYear: 'so với cùng kỳ',
    versusPreviousMonth: 'so với tháng trước',
    plan: 'kế hoạch',
    percentDecimals: 2,
    leadingZero: true,
    keepZeros: true,
  },
  templateSet: 'thang',
  span: spanIn('bao-cao.yaml'),
}

const empty = { file: 'templates/thang/report.md.hbs', name: 'report', text: '' }

function form(count: NumberForm['count'], after: string): NumberForm {
  return { before: '', count, after }
}

const templates: Templates = {
  main: empty,
  parts: [],
  appendices: [],
  layout: {
    documentType: 'BÁO CÁO',
    headings: [form('roman', '.'), form('arabic', '.'), form('letter', ')')],
    itemMarks: ['-', '+'],
    subject: { value: '', span: spanIn('templates/thang/trinh-bay.yaml') },
    page: {
      topMm: 20,
      bottomMm: 20,
      leftMm: 30,
      rightMm: 15,
      font: 'Times New Roman',
      bodyPt: 14,
      notePt: 10,
      tablePt: 12,
      firstLineMm: 10,
      beforeParagraphPt: 6,
      lineSpacing: 1,
    },
  },
}
