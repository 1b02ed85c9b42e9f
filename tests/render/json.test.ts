import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/model/figure.ts'
import { exactOf } from '../../src/numbers/exact.ts'
import { renderJson } from '../../src/render/json/render-json.ts'
import { paragraph, reportDocument, text } from './sample-document.ts'

const growth: Figure = {
  id: 'lua:luy_ke.so_cung_ky',
  subject: { kind: 'indicator', indicator: 'lua' },
  measure: { kind: 'growth', level: 'cumulative', versus: 'previous-year' },
  amount: { kind: 'number', exact: exactOf('4.92'), unit: '%', decimals: 2 },
  formula: '100 · (a ÷ b − 1)',
  inputs: [
    { kind: 'figure', name: 'a', figure: 'lua:luy_ke' },
    {
      kind: 'source',
      name: 'b',
      text: '4.289.010',
      span: { file: 'data/2020-11/nong-nghiep.yaml', line: 7, column: 14, length: 9 },
      provenance: 'stated',
    },
  ],
}

const nothing: Figure = {
  ...growth,
  id: 'to:luy_ke',
  subject: { kind: 'list', list: 'to' },
  measure: { kind: 'count' },
  amount: { kind: 'none', why: { kind: 'zero-base' } },
  formula: '',
  inputs: [],
}

describe('the report as JSON', () => {
  const figures = new Map([growth, nothing].map((figure) => [figure.id, figure]))
  const blocks = [paragraph(text('Một'))]
  const written = renderJson(reportDocument({ blocks, notes: [], appendices: [], figures }))

  it('says which version of the schema it has, and ends with a newline', () => {
    expect(
      written.startsWith('{\n  "schemaVersion": 2,\n  "period": {\n    "year": 2020,\n    "month": 11\n  },'),
    ).toBe(true)
    expect(written.endsWith('}\n')).toBe(true)
  })

  it('holds the tree as it is', () => {
    const { document } = JSON.parse(written)
    expect(document.blocks).toEqual(blocks)
    expect(document.letterhead.number).toBe('05/BC-UBND')
  })

  it('gives each figure its exact value as text and the place of its inputs, in order', () => {
    expect(JSON.parse(written).figures).toEqual([
      {
        id: 'lua:luy_ke.so_cung_ky',
        subject: { kind: 'indicator', indicator: 'lua' },
        measure: { kind: 'growth', level: 'cumulative', versus: 'previous-year' },
        exact: '4.92',
        unit: '%',
        decimals: 2,
        formula: '100 · (a ÷ b − 1)',
        inputs: [
          { kind: 'figure', name: 'a', figure: 'lua:luy_ke' },
          {
            kind: 'source',
            name: 'b',
            text: '4.289.010',
            provenance: 'stated',
            at: 'data/2020-11/nong-nghiep.yaml:7:14',
          },
        ],
      },
      {
        id: 'to:luy_ke',
        subject: { kind: 'list', list: 'to' },
        measure: { kind: 'count' },
        noNumber: { kind: 'zero-base' },
        formula: '',
        inputs: [],
      },
    ])
  })
})
