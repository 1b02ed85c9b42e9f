import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYaml } from '../../src/load/parse-yaml.ts'
import { readPlainYaml } from '../../src/load/plain-yaml.ts'
import { sourceFile } from '../../src/load/source-file.ts'

/** `undefined` where the library finds a fault: then the plain reading must not have been sure of anything. */
function byLibrary(text: string): unknown {
  const { value, diagnostics } = readYaml(sourceFile('a.yaml', text))
  return diagnostics.length > 0 ? undefined : withoutTrailingLines(value)
}

function byLines(text: string): unknown {
  return withoutTrailingLines(readPlainYaml(sourceFile('a.yaml', text)))
}

/** Blank lines at the end of a block scalar hold no text, and have a place with the one and none with the other. */
function withoutTrailingLines(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (_, each) => {
      if (each instanceof Map) return [...each]
      if (typeof each === 'object' && each !== null && 'lines' in each && 'text' in each)
        return { ...each, lines: each.lines.slice(0, each.text.split('\n').length) }
      return each
    }),
  )
}

const samples = readdirSync('.', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?:data|templates|tests[\\/]workspaces)[\\/].*\.yaml$|^bao-cao\.yaml$/.test(file))
  .map((file) => [file, readFileSync(file, 'utf8')] as const)

test.each(samples)('%s is read as the library reads it', (_, text) => {
  expect(byLines(text)).toEqual(byLibrary(text))
})

test('nearly all files of the sample are plain', () => {
  const plain = samples.filter(([, text]) => readPlainYaml(sourceFile('a.yaml', text)) !== undefined)
  expect(plain.length / samples.length).toBeGreaterThan(0.95)
})

/** Lines such as people type, well and badly: whole files of them are seldom right, which is the point. */
const scrap = fc.constantFrom(
  'a:',
  'b: 1',
  'c: 526.305',
  'd: -24,7',
  'e: "4,92"',
  "f: 'x: y'",
  'g: { a: 1, b: "2,5" }',
  'h: [m, n o]',
  'i: {a: 1}',
  'j: |',
  'k: >-',
  '- x',
  '- y z',
  '- a: 1',
  '# lời',
  'l: x # lời',
  'm: x#y',
  'n: a: b',
  'o: *p',
  'p: &q 1',
  'q: !r 1',
  's: "a\\nb"',
  't: ~',
  'u:v',
  '---',
  '...',
  '? w',
  'x: "y" z',
  'y: [1, [2], {z: 3}]',
  'chữ có dấu',
  'đ: 1',
  'z: http://a.b',
  'a: 1',
  "b: ''",
  'w: "',
  'v: [1,',
  'u: {',
  '',
  'r: - 1',
  'aa: -',
  'ab: {}',
  'ac: [ ]',
  'ad: { a: x y , b: c }',
  'ae: [a,b]',
  'af: >',
  'ag: |2',
  '- k: v',
  '- k:',
  'ah: R&D *x',
  'ai: { k: R&D, l: a:b }',
)
const file = fc
  .array(fc.tuple(fc.constantFrom('', '  ', '    ', '   '), scrap), { minLength: 1, maxLength: 9 })
  .map((lines) => lines.map(([indent, line]) => `${indent}${line}\n`).join(''))

test('where the plain reading is sure, the library reads the same', () => {
  fc.assert(
    fc.property(file, (text) => {
      const plain = byLines(text)
      if (plain !== null) expect(plain).toEqual(byLibrary(text))
    }),
    { numRuns: 20_000 },
  )
})
