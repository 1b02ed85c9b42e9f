import fc from 'fast-check'
import type { Chart, ChartPoint } from '../../src/model/document.ts'
import { words } from './random-text.ts'
import { text } from './sample-document.ts'

const number = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.constantFrom('', '.5', '.25', '.000'))
  .map(([whole, fraction]) => `${whole}${fraction}`)

const point: fc.Arbitrary<ChartPoint> = fc
  .record({ label: words, number: fc.option(number, { nil: undefined }), printed: words })
  .map(({ label, number: plain, printed }) =>
    plain === undefined ? { label } : { label, value: { number: plain, inlines: [text(printed)], sources: [] } },
  )

const name = words.map((each) => (each.trim() === '' ? 'Biểu đồ' : each))

/** Charts of one point to twelve, with gaps and without a number at all. */
export const randomChart: fc.Arbitrary<Chart> = fc.record({
  kind: fc.constant('chart' as const),
  title: name,
  description: name,
  measured: name,
  decimals: fc.integer({ min: 0, max: 4 }),
  points: fc.array(point, { minLength: 1, maxLength: 12 }),
  drawing: fc.oneof(
    fc.constant({ kind: 'line' as const }),
    fc.record({ kind: fc.constant('columns' as const), pace: fc.record({ name: words, number }) }),
  ),
})
