import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { printComparison } from '../../src/cli/print/comparison/print-comparison.ts'
import { displayWidth } from '../../src/cli/print/display-width.ts'
import { compareReports } from '../../src/compare/compare-reports.ts'
import { comparisonJson } from '../../src/render/comparison/comparison-json.ts'
import { comparisonJsonSchema } from '../../src/render/comparison/comparison-json-schema.ts'
import { unitNames } from '../../src/render/comparison/write-comparison.ts'
import { sampleSide } from './sample-sides.ts'

const november = sampleSide('2020-11', 11)
const draft = sampleSide('2020-11@x', 11, [
  { file: 'data/2020-11/thuy-san.yaml', old: '526.305', now: '526.503' },
  { file: 'templates/thang/muc/i-chi-dao-dieu-hanh.md.hbs', old: 'tiếp tục là', now: 'vẫn là' },
])

const comparisons = [
  ['months', compareReports(sampleSide('2020-10', 10), november)],
  ['drafts', compareReports(november, draft)],
] as const

const check = new Ajv().compile(JSON.parse(comparisonJsonSchema()))

test.each(comparisons)('what is given as JSON of %s keeps to the published schema', (_what, comparison) => {
  const record = JSON.parse(comparisonJson(comparison))
  expect(check(record) ? [] : check.errors).toEqual([])
  expect(record.figures.length).toBeGreaterThan(0)
})

const pages = (['vi', 'en'] as const).flatMap((language) =>
  [{}, { by: 'muc' as const }, { by: 'don-vi' as const }].flatMap((by) =>
    [{ top: 3 }, {}].map((top) => ({ language, ...by, ...top })),
  ),
)

test.each(comparisons)('what is printed of %s fits into 80 columns, whatever is asked for', (_what, comparison) => {
  const wide = pages.flatMap((page) =>
    printComparison(comparison, {
      ...page,
      columns: 80,
      paint: (_, words) => words,
      unitName: unitNames(comparison),
    })
      .split('\n')
      .filter((line) => displayWidth(line) > 80),
  )
  expect(wide).toEqual([])
})
