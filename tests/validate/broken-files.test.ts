import { describe, expect, test } from 'vitest'
import { validationExit } from '../../src/cli/validation-exit.ts'
import { validateMonth } from '../../src/compile.ts'
import type { Finding, Validation } from '../../src/model/finding.ts'
import { examplePeriod, exampleToday, exampleWorkspace } from '../../src/validate/example-workspace.ts'
import { type LiteralFile, literalWorld } from '../support/literal-world.ts'

const DATA = 'data/2023-05/lua.yaml'
const EARLIER = 'data/2023-04/lua.yaml'
const MAIN = 'templates/thang/report.md.hbs'
const PART = 'templates/thang/muc/a.md.hbs'

/** One file of each kind. */
const workspace: Readonly<Record<string, string>> = {
  ...exampleWorkspace,
  [DATA]: 'don_vi: so-mot\nchi_tieu:\n  lua.san-luong: { thang: 5, luy_ke: 12 }\n',
  [EARLIER]: 'don_vi: so-mot\nchi_tieu:\n  lua.san-luong: { thang: 7, luy_ke: 7 }\n',
  'data/ke-hoach/2023.yaml': 'nam: 2023\nke_hoach:\n  lua.san-luong: 100\n',
  'data/2023-05/mien-tru.yaml': 'mien_tru: []\n',
  [PART]: 'Một câu.\n',
  [MAIN]: '# Phần một\n\n{{> muc/a}}\n',
}

const allFiles = Object.keys(workspace)
const yamlFiles = allFiles.filter((file) => file.endsWith('.yaml'))

function validated(changes: Readonly<Record<string, LiteralFile>>): Validation {
  const world = literalWorld({ ...workspace, ...changes }, exampleToday)
  return validateMonth(world, examplePeriod, { profile: 'compile', waivers: 'apply' }).validation
}

function ofFile({ findings }: Validation, file: string): readonly Finding[] {
  return findings.filter(({ span }) => span.file === file)
}

/** Slow machines and a first, cold run are given some room; what grows with the square of the input takes minutes. */
const MOST_MILLISECONDS = 3000

/** The findings of a broken file: at its place, told at once, an error for scripts. */
function refused(file: string, content: LiteralFile): readonly Finding[] {
  const start = performance.now()
  const validation = validated({ [file]: content })
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS)
  expect(validation.faults).toEqual([])
  expect([1, 2]).toContain(
    validationExit(validation, { profile: 'compile', mostUndecidedPercent: 100, mostMissingUnitsPercent: 100 }),
  )
  const found = ofFile(validation, file)
  expect(found.some(({ severity, span }) => severity === 'error' && span.line >= 1)).toBe(true)
  for (const { message } of found) expect(message.vi.length).toBeLessThan(200)
  return found
}

function rulesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))]
}

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  )
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
}

test('the workspace itself has no finding', () => {
  expect(validated({}).findings).toEqual([])
})

describe.each(allFiles)('%s', (file) => {
  const text = workspace[file] ?? ''

  test.each<readonly [string, LiteralFile, string]>([
    ['binary', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), 'wrong-encoding'],
    ['nothing but zeros', new Uint8Array(5000), 'wrong-encoding'],
    ['empty', '', 'empty-file'],
    ['of blank lines', '\n \n', 'empty-file'],
    ['of 50 MB', new Uint8Array(50 * 1024 * 1024).fill(97), 'file-too-large'],
    ['of one line of 5 MB', `${text}# ${'x'.repeat(5 * 1024 * 1024)}`, 'file-too-large'],
    ['UTF-16', utf16(text), 'wrong-encoding'],
    ['in TCVN3', bytes(text, '# ', [0xb5, 0x41, 0xd6, 0xb8, 0x0a]), 'wrong-encoding'],
    ['in TCVN3, saved as UTF-8', `${text}# n«ng d©n ®· thu ho¹ch\n`, 'wrong-encoding'],
    ['with invalid UTF-8', bytes(text, [0xc3, 0x28, 0xf0, 0x28]), 'wrong-encoding'],
    ['in VNI, saved as UTF-8', `${text}# saûn löôïng luùa ñaït keá hoaïch\n`, 'wrong-encoding'],
    ['of a gigabyte', { kind: 'huge', size: 1024 ** 3 }, 'file-too-large'],
    ['a device', { kind: 'other' }, 'unreadable-file'],
    ['not to be read', { kind: 'unreadable', reason: 'EACCES' }, 'unreadable-file'],
    ['a ring of links', { kind: 'unreadable', reason: 'ELOOP' }, 'unreadable-file'],
    ['with control characters', `${text}# \u0001\u0007\n`, 'forbidden-character'],
    ['with a NUL in a name', `${text}a\u0000b: x\n`, 'forbidden-character'],
    ['with a zero-width character in a key', `${text}na\u200bm: x\n`, 'forbidden-character'],
    ['with 20 000 control characters', `${text}# ${'\u0001\u0002'.repeat(10_000)}\n`, 'forbidden-character'],
  ])('%s', (_, content, rule) => {
    expect(rulesOf(refused(file, content))).toContain(rule)
  })

  test('a byte order mark, CRLF and decomposed letters are read and told', () => {
    const validation = validated({ [file]: `\ufeff${text}`.normalize('NFD').replaceAll('\n', '\r\n') })
    expect(rulesOf(ofFile(validation, file))).toEqual(expect.arrayContaining(['byte-order-mark', 'line-endings']))
    expect(validation.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe.each(yamlFiles)('%s', (file) => {
  const text = workspace[file] ?? ''

  test.each([
    ['10 000 brackets', '['.repeat(10_000), 'nested-too-deep'],
    ['1000 levels', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'nested-too-deep'],
    ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 'yaml-syntax'],
    ['a merge key', `${text}<<: { a: 1 }\n`, 'yaml-syntax'],
    ['a tab', `${text}\tx: 1\n`, 'yaml-syntax'],
    ['__proto__', `${text}__proto__: { x: 1 }\n`, 'yaml-syntax'],
    ['constructor', `${text}constructor: 1\n`, 'unknown-key'],
    ['a decomposed key', `${text}${'khóa'.normalize('NFD')}: 1\n`, 'unknown-key'],
    [
      '10 000 unknown keys',
      text + Array.from({ length: 10_000 }, (_, index) => `k${index}: 1\n`).join(''),
      'unknown-key',
    ],
    ['two documents', `${text}---\n${text}`, 'yaml-syntax'],
    ['a number', '5\n', 'wrong-type'],
    ['a list', '- 1\n', 'wrong-type'],
    ['null', 'null\n', 'wrong-type'],
  ])('%s', (_, content, rule) => {
    expect(rulesOf(refused(file, content))).toContain(rule)
  })
})

describe.each([MAIN, PART])('%s', (file) => {
  test.each([
    ['10 000 open blocks', '{{#chi_tieu "lua.san-luong"}}'.repeat(10_000), 'nested-too-deep'],
    ['10 000 nested blocks', `${'{{#x}}'.repeat(10_000)}${'{{/x}}'.repeat(10_000)}`, 'nested-too-deep'],
    ['an open command', 'Một {{', 'template-syntax'],
    ['10 000 open brackets in a command', `{{x ${'('.repeat(10_000)}`, 'template-syntax'],
    ['10 000 quotations in one another', `${'> '.repeat(10_000)}x\n`, 'unsupported-markdown'],
  ])('%s', (_, content, rule) => {
    expect(rulesOf(refused(file, content))).toContain(rule)
  })

  test.each([
    ['blanks', ' '],
    ['blanks that do not break', '\u00a0'],
    ['empty lines', '\n'],
    ['marks of lists', '-\n'],
  ])('60 000 %s do not take longer than their number', (_, piece) => {
    const start = performance.now()
    const found = ofFile(validated({ [file]: `# Phần\n\nMột${piece.repeat(60_000)}hai\n\n- giá 11,5\n` }), file)
    expect(performance.now() - start).toBeLessThan(2 * MOST_MILLISECONDS)
    expect(rulesOf(found)).toContain('typed-number')
  })

  test('10 000 typed figures are told in their order, and none is lost', () => {
    const start = performance.now()
    const lines = Array.from({ length: 10_000 }, (_, index) => `- giá ${index + 11},5\n`).join('')
    const found = ofFile(validated({ [file]: `# Phần\n\n${lines}` }), file)
    expect(performance.now() - start).toBeLessThan(2 * MOST_MILLISECONDS)
    expect(found.map(({ span }) => span.line)).toEqual(Array.from({ length: 10_000 }, (_, index) => index + 3))
  })
})

describe('a value that cannot be', () => {
  const figure = (value: string): string => `don_vi: so-mot\nchi_tieu:\n  lua.san-luong:\n    thang: ${value}\n`

  test.each([
    ['not a number', figure('nhiều'), 'wrong-type'],
    ['a date', figure('2023-02-30'), 'wrong-type'],
    ['a day that is not in the calendar', 'don_vi: so-mot\nngay_gui: 2023-02-30\n', 'wrong-type'],
    ['infinity', figure('.inf'), 'ambiguous-number'],
    ['hexadecimal', figure('0x1F'), 'ambiguous-number'],
  ])('%s', (_, content, rule) => {
    expect(rulesOf(refused(DATA, content))).toContain(rule)
  })

  test('a number of 10 000 digits', () => {
    refused(DATA, figure('9'.repeat(10_000)))
  })
})

test('a folder in place of a catalogue file does not make its names unknown elsewhere', () => {
  const validation = validated({ 'data/chi-tieu/lua.yaml': '', 'data/chi-tieu/lua.yaml/x': 'x' })
  expect(validation.findings.filter(({ rule }) => rule === 'unknown-reference')).toEqual([])
})
