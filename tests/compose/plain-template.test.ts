import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import Handlebars from 'handlebars'
import { expect, test } from 'vitest'
import { readPlainTemplate } from '../../src/compose/sources/plain-template.ts'

/** `undefined` where the library finds a fault: then the plain reading must not have been sure of anything. */
function byLibrary(text: string): unknown {
  try {
    return asData(Handlebars.parseWithoutProcessing(text, { srcName: 'a' }))
  } catch {
    return undefined
  }
}

function plainly(text: string): unknown {
  return asData(readPlainTemplate('a', text))
}

function asData(tree: unknown): unknown {
  return tree === undefined ? undefined : JSON.parse(JSON.stringify(tree))
}

const templates = readdirSync('.', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?:templates|tests[\\/]workspaces)[\\/].*\.hbs$/.test(file))
  .map((file) => [file, readFileSync(file, 'utf8').replaceAll('\r\n', '\n')] as const)

test.each(templates)('%s is read as the library reads it', (_, text) => {
  expect(plainly(text)).toEqual(byLibrary(text))
})

test.each([
  ['', 'nothing'],
  ['chỉ có lời\nhai dòng', 'text alone'],
  ['{{a}}', 'one tag'],
  ['{{#a "x"}}\n  {{b.c le=-1 cum="" giu=true}}\n{{/a}}\n', 'a block'],
  ['{{> muc/kinh-te}}{ một ngoặc } {{a\n  "hai\ndòng"\n  b="c"}}', 'a part, and a tag over lines'],
  ["{{a 'x' 1.5 false}}}", 'a brace too many'],
])('%j (%s) is read as the library reads it', (text) => {
  expect(plainly(text)).toEqual(byLibrary(text))
})

test.each([
  '{{a}',
  '{{#a}}',
  '{{/a}}',
  '{{#a}}{{/b}}',
  '{{a b}}',
  '{{{a}}}',
  '{{~a}}',
  '\\{{a}}',
  '{{! lời }}',
  '{{else}}',
])('%j is left to the library', (text) => expect(plainly(text)).toBeUndefined())

/** Pieces such as people type, well and badly: most texts of them are wrong, which is the point. */
const scrap = fc.constantFrom(
  ...['{{', '}}', '{', '}', '{{#', '{{/', '{{>', '{{!', '{{~', '~}}', '{{{', '}}}', '\\', '(', ')', '|', '@', '^', '&'],
  ...[' ', '\n', 'a', 'b', 'a.b', 'a/b', 'ky.nam', '..', 'else', 'true', 'this', 'as', 'null', '1', '-2', '3.5', '07'],
  ...['"x"', "'y'", '"', "'", '"a\\"b"', 'le=1', 'le="x"', 'le=a', 'le = 1', '=', 'đ', '…', '[a]', '\r', '\0'],
  ...['{{a}}', '{{#a}}', '{{/a}}', '{{b "x" le=1}}', '{{> p}}', '{{#b "x"}}', '{{/b}}', '{{a-b}}'],
)
const template = fc.array(scrap, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(''))
const tag = fc.array(scrap, { minLength: 1, maxLength: 5 }).map((pieces) => `{{a ${pieces.join(' ')}}}`)

test('where the plain reading is sure, the library reads the same', () => {
  fc.assert(
    fc.property(fc.oneof(template, tag), (text) => {
      const plain = plainly(text)
      if (plain !== undefined) expect(plain).toEqual(byLibrary(text))
    }),
    { numRuns: 20_000 },
  )
})

test('nearly all templates of the sample are plain', () => {
  const plain = templates.filter(([, text]) => plainly(text) !== undefined)
  expect(plain.length / templates.length).toBeGreaterThan(0.9)
})
