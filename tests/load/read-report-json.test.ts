import { expect, test } from 'vitest'
import { realWorld } from '../../src/cli/real-world.ts'
import { sideOf } from '../../src/compare/sides/side-of.ts'
import type { Compiled } from '../../src/compile.ts'
import { comparedFacts, validateMonth } from '../../src/compile.ts'
import { readReportJson } from '../../src/load/read-report-json.ts'
import { renderJson } from '../../src/render/json/render-json.ts'

const encoder = new TextEncoder()

function sample(): Compiled {
  const world = realWorld('.')
  const how = { profile: 'compile', waivers: 'apply', charts: 'drawn' } as const
  const { compiled } = validateMonth(world, { year: 2020, month: 11 }, how)
  if (!compiled) throw new Error('the sample does not compile')
  return compiled
}

test('the .json of a build holds all that a comparison reads of the month itself', () => {
  const compiled = sample()
  const { month, document } = compiled
  const json = renderJson(document, comparedFacts(compiled))
  const read = readReportJson('x', encoder.encode(json))
  if (read.kind === 'refused') throw new Error(read.why.en)
  const { side } = read
  expect(JSON.parse(renderJson(side.document, side.facts))).toEqual(JSON.parse(json))
  const live = sideOf('x', month, document)
  expect({ ...side.document, figures: undefined }).toEqual(withoutLengths({ ...live.document, figures: undefined }))
  expect([...side.document.figures.keys()]).toEqual([...live.document.figures.keys()])
})

/** How long a place is has not been kept. */
function withoutLengths(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLengths)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'origin' ? { ...(each as object), length: 1 } : withoutLengths(each),
    ]),
  )
}

test.each([
  ['no JSON', '{', 'cannot be read as JSON'],
  ['not of a build', '{"a": 1}', 'no .json that report build wrote'],
  ['of an older program', '{"schemaVersion": 1}', 'version 1'],
  ['cut short', '{"schemaVersion": 2, "period": {"year": 2020}}', 'period.month'],
  ['not UTF-8', '\u0000', 'cannot be read as JSON'],
])('a .json that is %s is refused with a reason', (_what, text, reason) => {
  const read = readReportJson('x', encoder.encode(text))
  expect(read.kind === 'refused' && read.why.en).toContain(reason)
})
