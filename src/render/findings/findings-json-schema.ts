import type { UndecidableReason } from '../../model/finding.ts'
import { list, record, ref, type Schema } from '../json-schema.ts'

const text: Schema = { type: 'string' }
const count: Schema = { type: 'integer', minimum: 0 }
const message = ref('message')
const place = ref('place')
const range = ref('printedRange')

/** The JSON Schema (draft-07) of what `report validate --format json` gives. */
export function findingsJsonSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'report validate --format json',
    ...record({
      schemaVersion: { const: 1, description: 'Raised when a reader of the last version could misread the next.' },
      month: { type: 'string', pattern: String.raw`^\d{4}-\d{2}$` },
      profile: { enum: ['nhap', 'tong-hop', 'phat-hanh'] },
      exitCode: { enum: [0, 1, 2, 3, 70] },
      tally: record({ confirmed: count, compatible: count, inconsistent: count, undecidable: count }),
      completeness: record({
        units: count,
        sent: count,
        late: list(text),
        waiting: list(record({ unit: text, figures: list(text) })),
      }),
      findings: {
        ...list(ref('finding')),
        description: 'In the order in which they are told; waived ones among them.',
      },
      undecided: list(
        record({ rule: text, subject: text, reason: { enum: undecidableReasons }, detail: message, at: place }),
      ),
      faults: { ...list(record({ rule: text, reason: text })), description: 'Rules that crashed.' },
    }),
    definitions: { message: messageSchema, place: placeSchema, printedRange, evidence, repair, finding },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

const undecidableReasons = [
  'MISSING_INPUT',
  'NO_HISTORY',
  'ZERO_BASE',
  'BASE_SPANS_ZERO',
  'SIGN_CHANGE',
  'UNIT',
  'PRICE_BASIS',
  'LEVEL',
  'WINDOW',
  'DUPLICATE_CONFLICT',
  'EXCESS_DIGITS',
  'RULE_ERROR',
] as const satisfies readonly UndecidableReason[]

const messageSchema = record({ vi: text, en: text })

const placeSchema: Schema = {
  ...record({ file: text, line: count, column: count, length: count }),
  description: 'Lines and columns count from 1, in UTF-16 units; a length of 0 means the file as a whole.',
}

const printedRange: Schema = {
  ...record({}, { from: text, to: text, count }),
  description: 'Printed values at a step of the last digit; no `to`: no upper end.',
}

const evidence = record(
  {
    stated: text,
    statedRange: text,
    calculation: text,
    computed: text,
    computedRange: text,
    gapInLastDigits: { type: 'number', minimum: 0 },
  },
  { admissible: range },
)

const repair = record(
  { label: message, printed: text, admissible: range, at: place },
  { slip: record({ kind: { enum: ['digit', 'transposition', 'thousand', 'shift', 'sign'] }, value: text }) },
)

const finding = record(
  {
    rule: text,
    severity: { enum: ['error', 'warning', 'information'] },
    message,
    subject: text,
    at: place,
    related: list(record({ at: place, label: message })),
    hints: list(message),
    repairs: list(ref('repair')),
    consequences: list(ref('finding')),
  },
  {
    owner: text,
    evidence: ref('evidence'),
    decisive: { type: 'boolean' },
    awaits: record({ kind: { enum: ['figure', 'slot', 'list', 'document'] }, name: text }, { file: text }),
    waived: record({ reason: text, approvedBy: text, until: text, printedAsNote: { type: 'boolean' }, at: place }),
  },
)
