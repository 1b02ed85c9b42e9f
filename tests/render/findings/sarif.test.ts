import { readFileSync } from 'node:fs'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { findingsJson } from '../../../src/render/findings/findings-json.ts'
import { findingsJsonSchema } from '../../../src/render/findings/findings-json-schema.ts'
import { findingsSarif } from '../../../src/render/findings/findings-sarif.ts'
import { growth, reportWith } from './sample-report.ts'

/** A pattern of the published schema holds a lone bracket, which Unicode expressions refuse. */
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)

/** As draft-04 in all that matters here: the version's name and its `id` are what ajv would stumble over. */
const { $schema, id, ...published } = sarifSchema

function faults(schema: object, text: string): unknown {
  const check = ajv.compile(schema)
  return check(JSON.parse(text)) ? [] : check.errors
}

function results(text: string) {
  return JSON.parse(text).runs[0].results
}

test('passes the published schema of SARIF 2.1.0, and the schema is the one', () => {
  expect({ $schema, id }).toMatchObject({ id: expect.stringContaining('sarif-2.1.0') })
  expect(faults(published, findingsSarif(reportWith()))).toEqual([])
  expect(faults(published, '{"version":"2.1.0","runs":[{"results":[]}]}')).not.toEqual([])
})

// What the final standard (with Errata 01) asks for beyond the published schema, by hand.
test('keeps to the final standard where its schema is silent', () => {
  const log = JSON.parse(findingsSarif(reportWith()))
  expect(log.$schema).toBe('https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json')
  const [run] = log.runs
  // A tool that gives columns tells how it counts them; each rule is there once.
  expect(run.columnKind).toBe('utf16CodeUnits')
  const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { kind, level, ruleId, ruleIndex, locations, relatedLocations = [], suppressions } of run.results) {
    // Only what failed has a level.
    expect(level === 'none').toBe(kind !== 'fail')
    // Both name one rule.
    expect(ids[ruleIndex]).toBe(ruleId)
    // Locations of one result are told apart by their ids.
    const numbers = relatedLocations.map(({ id }: { id: number }) => id)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(locations.length).toBeLessThanOrEqual(1)
    // Where suppressions are known for one result, they are for all.
    expect(Array.isArray(suppressions)).toBe(true)
  }
})

test('tells findings, what is open and what is waived apart', () => {
  const kinds = results(findingsSarif(reportWith())).map(
    ({ ruleId, kind, level, suppressions }: Record<string, unknown> & { suppressions: readonly unknown[] }) =>
      `${ruleId} ${kind} ${level} ${suppressions.length}`,
  )
  expect(kinds).toEqual([
    'growth-mismatch fail error 0',
    'not-submitted fail warning 0',
    'growth-mismatch fail error 1',
    'months-sum open none 0',
  ])
})

test('points at the inputs and at what is broken besides', () => {
  const [first] = results(findingsSarif(reportWith()))
  expect(first.relatedLocations.map(({ message }: { message: { text: string } }) => message.text)).toEqual([
    'lũy kế',
    'kéo theo: not-submitted',
  ])
})

test('writes addresses as URIs, from where the command ran', () => {
  const [first] = results(findingsSarif({ ...reportWith(), folder: 'tỉnh' }))
  const { artifactLocation, region } = first.locations[0].physicalLocation
  expect(decodeURIComponent(artifactLocation.uri)).toBe('tỉnh/data/2023-05/thủy sản.yaml')
  expect(artifactLocation.uri).toMatch(/^[\x21-\x7e]+$/)
  expect(region).toEqual({ startLine: 4, startColumn: 12, endColumn: 17 })
})

test('fingerprints stay when lines move, change with the numbers and are never shared', () => {
  const prints = (findings: readonly (typeof growth)[]): readonly string[] =>
    results(findingsSarif(reportWith({ findings }))).flatMap((each: { fingerprints?: object }) =>
      Object.values(each.fingerprints ?? {}),
    )
  const moved = { ...growth, span: { ...growth.span, line: 40 } }
  expect(prints([moved])).toEqual(prints([growth]))
  expect(new Set(prints([growth, moved])).size).toBe(2)
  const evidence = growth.evidence && { ...growth.evidence, stated: '12,6' }
  expect(prints([{ ...growth, ...(evidence ? { evidence } : {}) }])).not.toEqual(prints([growth]))
})

test('tells of a crashed rule as a notification', () => {
  const [run] = JSON.parse(findingsSarif(reportWith())).runs
  expect(run.invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ associatedRule: { id: 'parts-sum' } }],
  })
})

test('the JSON format keeps to its schema, which is the one in schemas/', () => {
  const schema = findingsJsonSchema()
  expect(faults(JSON.parse(schema), findingsJson(reportWith()))).toEqual([])
  expect(faults(JSON.parse(schema), '{"schemaVersion":1}')).not.toEqual([])
  expect(readFileSync('schemas/ket-qua-kiem-tra.schema.json', 'utf8')).toBe(schema)
})
