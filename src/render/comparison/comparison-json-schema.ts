import { list, record, ref, type Schema } from '../json-schema.ts'
import { COMPARISON_VERSION } from './comparison-json.ts'

const text: Schema = { type: 'string' }
const flag: Schema = { type: 'boolean' }
const place = ref('place')
const message = ref('message')

/** The JSON Schema (draft-07) of what `report diff --format json` gives. */
export function comparisonJsonSchema(): string {
  const side = record({ name: text, month: { type: 'string', pattern: String.raw`^\d{4}-\d{2}$` } })
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'report diff --format json',
    ...record({
      schemaVersion: {
        const: COMPARISON_VERSION,
        description: 'Raised when a reader of the last version could misread the next.',
      },
      before: side,
      after: side,
      relation: { enum: ['drafts', 'months'], description: 'Two states of one month, or two months.' },
      summary: message,
      figures: { ...list(ref('figure')), description: 'Those with alarms first, then by weight.' },
      passages: list(ref('pair')),
      notes: list(ref('pair')),
      renumbered: list(record({ before: { type: 'integer' }, after: { type: 'integer' } })),
      data: list(ref('dataChange')),
    }),
    definitions: { message: messageSchema, place: placeSchema, printed, figure, passage, run, pair, dataChange },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

const messageSchema = record({ vi: text, en: text })

const placeSchema: Schema = {
  ...record({ file: text, line: { type: 'integer' }, column: { type: 'integer' } }),
  description: 'Lines and columns count from 1, in UTF-16 units.',
}

const printed = record({ printed: text, unit: text }, { exact: text, at: place })

const figure = record(
  {
    id: text,
    indicator: text,
    label: message,
    sector: text,
    isMain: flag,
    alarms: list(record({ kind: text, message })),
    weight: { type: 'number', description: 'In steps that are usual for such a figure; for order only.' },
  },
  {
    owner: text,
    before: ref('printed'),
    after: ref('printed'),
    difference: record({ printed: text, exact: text }),
    remark: message,
    judgement: { enum: ['better', 'worse'] },
  },
)

const passage = record({ kind: text, headings: list(text), text }, { at: place })

const run = record({ kind: { enum: ['both', 'removed', 'added'] }, text })

const pair = record(
  { kind: { enum: ['same', 'changed', 'split', 'merged', 'removed', 'added'] } },
  {
    moved: flag,
    cosmetic: list(text),
    onlyFigures: flag,
    rewritten: flag,
    before: ref('passage'),
    after: ref('passage'),
    parts: list(ref('passage')),
    words: list(ref('run')),
  },
)

const dataChange = record({ kind: text, message }, { owner: text, before: place, after: place })
