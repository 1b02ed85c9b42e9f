import { compose } from '../../src/compose/compose.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Block, Charts, Inline, ReportDocument } from '../../src/model/document.ts'
import type { Amount, Figure, FigureInput, Figures, Measure, NoNumber } from '../../src/model/figure.ts'
import { figureId } from '../../src/model/figure-id.ts'
import type { Indicator } from '../../src/model/indicator.ts'
import type { Issue, Layout, Month, MonthData, ReportingUnit, Settings } from '../../src/model/month.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import { periodKey } from '../../src/model/period.ts'
import type { Span } from '../../src/model/source.ts'
import type { CitedDocument, ListItem, Prose, Submission } from '../../src/model/submission.ts'
import type { Waiver } from '../../src/model/waiver.ts'
import { exactOf } from '../../src/numbers/exact.ts'

const nowhere: Span = { file: 'data/x.yaml', line: 1, column: 1, length: 1 }

/** What a test changes of the smallest month. */
export interface Change {
  readonly main?: string
  readonly parts?: Readonly<Record<string, string>>
  readonly appendices?: readonly string[]
  readonly subject?: string
  readonly layout?: Partial<Layout>
  readonly prose?: Readonly<Record<string, string>>
  readonly indicators?: readonly Indicator[]
  readonly lists?: Readonly<Record<string, readonly ListItem[]>>
  readonly documents?: readonly CitedDocument[]
  readonly units?: readonly ReportingUnit[]
  readonly issue?: Partial<Issue>
  readonly settings?: Partial<Settings>
  /** `ca:luy_ke` → amount; a text is a number with its unit: `526305 tấn`. */
  readonly figures?: Readonly<Record<string, string | Amount>>
  /** The files that have come; one of sector `a` unless told otherwise. */
  readonly files?: readonly Submission[]
  readonly history?: Readonly<Record<string, MonthData>>
  readonly inputs?: Readonly<Record<string, readonly string[]>>
  readonly waivers?: readonly Waiver[]
  /** Figures of earlier months, by month: `2021-04`. */
  readonly earlier?: Readonly<Record<string, Readonly<Record<string, string | Amount>>>>
  readonly charts?: Charts
}

export function indicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: id,
    unit: 'tấn',
    kind: 'measure',
    nature: 'flow',
    sector: 'a',
    sectorName: 'Lĩnh vực A',
    owner: 'so-mot',
    planWord: 'kế hoạch',
    truncated: false,
    lessIsBetter: false,
    isMain: false,
    mayBeNegative: false,
    span: nowhere,
    ...more,
  }
}

/** `-0.85 %` as an amount; its decimals are those typed. */
function amount(text: string): Amount {
  const [number = '', ...unit] = text.split(' ')
  return {
    kind: 'number',
    exact: exactOf(number),
    unit: unit.join(' '),
    decimals: number.split('.')[1]?.length ?? 0,
  }
}

export function none(why: NoNumber): Amount {
  return { kind: 'none', why }
}

export const notYet = none({ kind: 'not-yet', reason: 'chờ số liệu' })
export const notApplicable = none({ kind: 'not-applicable', reason: 'chưa thành lập' })
export const zeroBase = none({ kind: 'zero-base' })
export const negativeBase = none({ kind: 'negative-base' })

export function text(value: string): ListItem {
  return { kind: 'text', text: value, span: nowhere }
}

export function cited(id: string, more: Partial<CitedDocument> = {}): CitedDocument {
  return {
    id,
    type: 'Công văn',
    number: '15/UBND',
    date: '2021-05-12',
    issuer: 'UBND tỉnh',
    subject: 'tăng cường phòng dịch',
    span: nowhere,
    ...more,
  }
}

export function unit(id: string, group: string, more: Partial<ReportingUnit> = {}): ReportingUnit {
  return { id, name: `Đơn vị ${id}`, shortName: id.toUpperCase(), group, reports: true, span: nowhere, ...more }
}

/** A file that a department sent, with nothing in it but what the test says. */
export function submission(file: string, more: Partial<Submission> = {}): Submission {
  return {
    file,
    sector: file.replace(/^.*\//, '').replace(/\.yaml$/, ''),
    unit: { value: 'so-mot', span: nowhere },
    vintage: 'estimate',
    readings: new Map(),
    breakdowns: [],
    documents: [],
    lists: [],
    prose: [],
    remarks: [],
    meetings: [],
    ...more,
  }
}

/** Composes the smallest month with the change. */
export function composed(change: Change): Outcome<ReportDocument> {
  const month = monthWith(change)
  return compose(month, figuresOf(change, month), undefined, change.charts)
}

/** The document, or the test fails with what stood in its way. */
export function documentOf(change: Change): ReportDocument {
  const outcome = composed(change)
  if (!outcome.ok) throw new Error(faults(outcome.diagnostics).join('\n'))
  return outcome.value
}

/** The main text of a template in plain text, its figures in ⟦⟧, NBSP as `~`. */
export function printed(main: string, change: Change = {}): string {
  return documentOf({ ...change, main })
    .blocks.map(plainBlock)
    .join('\n')
}

/** `rule file:line:column+length message` of every diagnostic. */
function faults(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(
    ({ rule, span, message }) => `${rule} ${span.file}:${span.line}:${span.column}+${span.length} ${message.vi}`,
  )
}

export function faultsOf(change: Change): readonly string[] {
  return faults(composed(change).diagnostics)
}

/** Only rule and place. */
export function placesOf(change: Change): readonly string[] {
  return faultsOf(change).map((fault) => fault.split(' ').slice(0, 2).join(' '))
}

export function plain(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('').replaceAll('\u00a0', '~')
}

export function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.number} ${plain(block.inlines)}`
    case 'paragraph':
      return plain(block.inlines)
    case 'item':
      return `${'  '.repeat(block.depth)}${block.mark} ${plain(block.inlines)}`
    case 'table':
      return [...block.header, ...block.rows]
        .map((row) => row.map((cell) => plain(cell.inlines)).join(' | '))
        .join('\n')
    case 'chart':
      return [
        block.title,
        ...block.points.map(({ label, value }) => `${label} | ${value ? plain(value.inlines) : ''}`),
      ].join('\n')
  }
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'figure':
      return `⟦${inline.text}⟧`
    case 'footnote':
      return inline.first ? `[${inline.note}]` : `[=${inline.note}]`
    case 'strong':
      return `<b>${plain(inline.children)}</b>`
    case 'emphasis':
      return `<i>${plain(inline.children)}</i>`
    case 'line-break':
      return '<br>'
  }
}

function monthWith(change: Change): Month {
  const period = { year: 2021, month: 5 }
  const indicators = change.indicators ?? [indicator('ca')]
  return {
    period,
    settings: { ...settings, ...change.settings },
    issue: {
      date: '2021-05-20',
      issued: false,
      dates: new Map([['chot', { value: '2021-05-04', span: nowhere }]]),
      received: new Map(),
      span: nowhere,
      ...change.issue,
    },
    units: change.units ?? [unit('so-mot', 'so')],
    catalogue: new Map(indicators.map((each) => [each.id, each])),
    waivers: change.waivers ?? [],
    plans: new Map(),
    breakdowns: [],
    current: { period, submissions: change.files ?? [submission('data/2021-05/a.yaml')] },
    history: new Map(Object.entries(change.history ?? {})),
    documents: new Map((change.documents ?? [cited('cv')]).map((each) => [each.id, each])),
    lists: new Map(Object.entries(change.lists ?? {}).map(([id, items]) => [id, { id, items, span: nowhere }])),
    prose: new Map(Object.entries(change.prose ?? {}).map(([slot, each], index) => [slot, proseOf(slot, each, index)])),
    templates: {
      main: { file: 'templates/t/report.md.hbs', name: 'report', text: change.main ?? 'Một câu.\n' },
      parts: Object.entries(change.parts ?? {}).map(([name, each]) => ({
        file: `templates/t/${name}.md.hbs`,
        name,
        text: each,
      })),
      appendices: (change.appendices ?? []).map((each, index) => ({
        file: `templates/t/phu-luc/${index + 1}.md.hbs`,
        name: `phu-luc/${index + 1}`,
        text: each,
      })),
      layout: {
        documentType: 'BÁO CÁO',
        subject: {
          value: change.subject ?? 'Tình hình tháng {{ky.thang}}',
          span: { file: 'templates/t/trinh-bay.yaml', line: 2, column: 12, length: 10 },
        },
        page,
        headings: [
          { before: '', count: 'roman', after: '.' },
          { before: '', count: 'arabic', after: '.' },
          { before: '', count: 'letter', after: ')' },
        ],
        itemMarks: ['-', '+'],
        ...change.layout,
      },
    },
  }
}

/** Prose stands at line 10, 20 … of its file, four columns in. */
function proseOf(slot: string, value: string, index: number): Prose {
  const line = 10 * (index + 1)
  return {
    slot,
    text: value,
    file: 'data/2021-05/a.yaml',
    lines: value.split('\n').map((_, row) => ({ line: line + row, column: 5 })),
    span: { file: 'data/2021-05/a.yaml', line: line - 1, column: 3, length: slot.length },
  }
}

function figuresOf({ figures = {}, inputs = {}, earlier = {} }: Change, month: Month): Figures {
  const made = new Map<string, Figure>()
  const make = (id: string, subject: Figure['subject'], measure: Measure): Figure => {
    const known = made.get(id)
    if (known) return known
    const typed = figures[id] ?? none({ kind: 'missing', what: `số ${id}`, expectedIn: 'data/2021-05/a.yaml' })
    const figure: Figure = {
      id,
      subject,
      measure,
      amount: typeof typed === 'string' ? amount(typed) : typed,
      formula: '',
      inputs: (inputs[id] ?? []).map((each): FigureInput => ({ kind: 'figure', name: 'a', figure: each })),
    }
    made.set(id, figure)
    return figure
  }
  const find: Figures['find'] = (id, measure) =>
    month.catalogue.has(id) ? make(figureId(id, measure), { kind: 'indicator', indicator: id }, measure) : undefined
  return {
    find,
    count: (list) => {
      const items = month.lists.get(list)?.items
      if (items === undefined) return undefined
      const id = figureId(list, { kind: 'count' })
      return { ...make(id, { kind: 'list', list }, { kind: 'count' }), amount: amount(String(items.length)) }
    },
    byId: (id) => {
      const [subject = '', key] = id.split(':')
      if (key === 'so_luong') return make(id, { kind: 'list', list: subject }, { kind: 'count' })
      return make(id, { kind: 'indicator', indicator: subject }, { kind: 'level', level: 'cumulative' })
    },
    mainLevel: (id) => {
      const found = month.catalogue.get(id)
      return found && (found.nature === 'flow' && found.kind !== 'index' ? 'cumulative' : 'value')
    },
    at: (period) => {
      const known = earlier[periodKey(period)]
      return known && figuresOf({ figures: known }, month)
    },
    all: () => [],
  }
}

const settings: Settings = {
  province: 'Mẫu',
  agencyLines: ['ỦY BAN NHÂN DÂN', 'TỈNH MẪU'],
  agencyName: 'Ủy ban nhân dân tỉnh Mẫu',
  documentCode: 'BC-UBND',
  place: 'Mẫu',
  signer: { authority: 'TM. ỦY BAN NHÂN DÂN', titles: ['CHỦ TỊCH'], name: 'Lê An' },
  recipients: ['Các sở'],
  filing: 'VT',
  wording: {
    versusPreviousYear: 'so với cùng kỳ',
    versusPreviousMonth: 'so với tháng trước',
    plan: 'kế hoạch',
    percentDecimals: 2,
    leadingZero: true,
    keepZeros: true,
  },
  templateSet: 't',
  span: nowhere,
}

const page: Month['templates']['layout']['page'] = {
  topMm: 20,
  bottomMm: 20,
  leftMm: 30,
  rightMm: 15,
  font: 'Times New Roman',
  bodyPt: 14,
  notePt: 10,
  tablePt: 12,
  firstLineMm: 12.7,
  beforeParagraphPt: 6,
  lineSpacing: 1,
}
