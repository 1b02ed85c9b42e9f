import './without-code.ts'
import { z } from 'zod'
import type { Inline } from '../../model/document.ts'
import { parsePlace } from '../parse-place.ts'

/** What `report build --format json` writes, as far as a comparison reads it back. */
const place = z.string().transform((text, context) => {
  const span = parsePlace(text)
  if (span) return span
  context.addIssue('file:line:column')
  return z.NEVER
})

const origin = { origin: place.exactOptional() }

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('strong'), children: inlines }),
    z.object({ kind: z.literal('emphasis'), children: inlines }),
    z.object({ kind: z.literal('figure'), figure: z.string(), text: z.string() }),
    z.object({ kind: z.literal('footnote'), note: z.int().positive(), first: z.boolean() }),
    z.object({ kind: z.literal('line-break') }),
  ]),
)

const inlines = z.array(inline)

const cell = z.object({
  inlines,
  align: z.enum(['left', 'center', 'right']),
  strong: z.boolean(),
  columnSpan: z.int().positive(),
  // Files of earlier versions know no such cells.
  rowSpan: z.int().positive().default(1),
})

const block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    number: z.string(),
    inlines,
    ...origin,
  }),
  z.object({ kind: z.literal('paragraph'), inlines, ...origin }),
  z.object({
    kind: z.literal('item'),
    depth: z.union([z.literal(0), z.literal(1)]),
    mark: z.string(),
    inlines,
    ...origin,
  }),
  z.object({
    kind: z.literal('table'),
    columns: z.array(z.number()),
    header: z.array(z.array(cell)),
    rows: z.array(z.array(cell)),
    description: z.string(),
    ...origin,
  }),
  z.object({
    kind: z.literal('chart'),
    title: z.string(),
    description: z.string(),
    measured: z.string(),
    decimals: z.int(),
    points: z.array(
      z.object({
        label: z.string(),
        value: z.object({ number: z.string(), inlines, sources: z.array(z.object({ origin: place })) }).exactOptional(),
      }),
    ),
    drawing: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('columns'), pace: z.object({ name: z.string(), number: z.string() }) }),
      z.object({ kind: z.literal('line') }),
    ]),
    ...origin,
  }),
])

const level = z.enum(['month', 'cumulative', 'value'])
const versus = z.enum(['previous-month', 'previous-year'])

const measure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('level'), level }),
  z.object({ kind: z.literal('base'), level, versus }),
  z.object({ kind: z.literal('plan') }),
  z.object({ kind: z.literal('plan-percent'), level }),
  z.object({ kind: z.literal('plan-excess'), level }),
  z.object({ kind: z.literal('change'), level, versus }),
  z.object({ kind: z.literal('growth'), level, versus }),
  z.object({ kind: z.literal('index'), level, versus }),
  z.object({ kind: z.literal('share'), level, whole: z.string() }),
  z.object({ kind: z.literal('count') }),
])

const noNumber = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('missing'), what: z.string(), expectedIn: z.string() }),
  z.object({ kind: z.literal('not-yet'), reason: z.string() }),
  z.object({ kind: z.literal('not-applicable'), reason: z.string() }),
  z.object({ kind: z.literal('zero-base') }),
  z.object({ kind: z.literal('negative-base') }),
])

/** `12.5`, or `1/3` where the expansion does not end. */
const exact = z.string().regex(/^-?\d+(?:\.\d+|\/[1-9]\d*)?$/)

const figure = z.object({
  id: z.string(),
  subject: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('indicator'), indicator: z.string() }),
    z.object({ kind: z.literal('list'), list: z.string() }),
  ]),
  measure,
  exact: exact.exactOptional(),
  unit: z.string().exactOptional(),
  decimals: z.int().exactOptional(),
  noNumber: noNumber.exactOptional(),
  formula: z.string(),
  inputs: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('figure'), name: z.string(), figure: z.string() }),
      z.object({
        kind: z.literal('source'),
        name: z.string(),
        text: z.string(),
        provenance: z.enum(['stated', 'implied', 'reconstructed']),
        note: z.string().exactOptional(),
        at: place,
      }),
    ]),
  ),
})

const vintage = z.enum(['estimate', 'preliminary', 'final'])

const facts = z.object({
  indicators: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      unit: z.string(),
      sector: z.string(),
      owner: z.string(),
      lessIsBetter: z.boolean(),
      isMain: z.boolean(),
      isCount: z.boolean(),
      truncated: z.boolean(),
      precision: exact.exactOptional(),
      nature: z.enum(['flow', 'stock', 'season']),
      definition: z.string(),
      alarmPercent: exact.exactOptional(),
      revision: exact.exactOptional(),
    }),
  ),
  units: z.array(
    z.object({ id: z.string(), name: z.string(), reports: z.boolean(), sentOn: z.string().exactOptional() }),
  ),
  plans: z.array(
    z.object({
      indicator: z.string(),
      printed: z.string(),
      decision: z.string().exactOptional(),
      validFrom: z.string().exactOptional(),
      span: place.exactOptional(),
    }),
  ),
  waivers: z.array(
    z.object({
      rule: z.string(),
      subject: z.string(),
      reason: z.string().exactOptional(),
      until: z.string().exactOptional(),
      span: place.exactOptional(),
    }),
  ),
  sources: z.array(z.object({ file: z.string(), unit: z.string(), vintage, sentOn: z.string().exactOptional() })),
  documents: z.array(z.object({ id: z.string(), citation: z.string(), span: place.exactOptional() })),
  due: z.string().exactOptional(),
})

const period = z.object({ year: z.int(), month: z.int().min(1).max(12) })

/** Raised together with what `render/json` writes. */
export const READABLE_VERSION = 2

export const versionSchema = z.object({ schemaVersion: z.int() })

export const reportRecordSchema = z.object({
  schemaVersion: z.literal(READABLE_VERSION),
  period,
  document: z.object({
    documentType: z.string(),
    subject: inlines,
    letterhead: z.object({
      agencyLines: z.array(z.string()),
      number: z.string(),
      place: z.string(),
      date: z.string().exactOptional(),
      year: z.int(),
    }),
    blocks: z.array(block),
    recipients: z.array(z.string()),
    filing: z.string(),
    signature: z.object({ authority: z.string(), titles: z.array(z.string()), name: z.string() }),
    page: z.object({
      topMm: z.number(),
      bottomMm: z.number(),
      leftMm: z.number(),
      rightMm: z.number(),
      font: z.string(),
      bodyPt: z.number(),
      notePt: z.number(),
      tablePt: z.number(),
      firstLineMm: z.number(),
      beforeParagraphPt: z.number(),
      lineSpacing: z.number(),
    }),
    dated: z.string(),
    draft: z.boolean(),
    agencyName: z.string(),
  }),
  notes: z.array(z.object({ id: z.int().positive(), paragraphs: z.array(inlines), ...origin })),
  appendices: z.array(z.object({ label: z.string(), title: z.array(inlines), blocks: z.array(block) })),
  figures: z.array(figure),
  facts,
})

export type RawReport = z.infer<typeof reportRecordSchema>
export type RawFigure = RawReport['figures'][number]
