import { expect, test } from 'vitest'
import { displayWidth } from '../../src/cli/print/display-width.ts'
import { excerptsOf } from '../../src/cli/print/excerpts.ts'
import { literalWorld } from '../support/literal-world.ts'

const FILE = 'data/a.yaml'

function excerpt(line: string, column: number, length: number, columns = 80): readonly string[] {
  return excerptsOf(literalWorld({ [FILE]: line }), columns)({ file: FILE, line: 1, column, length }, '^')
}

test('the corner stands over the bar', () => {
  expect(excerpt('thang: x1', 8, 2)).toEqual(['  ┌─ data/a.yaml:1:8', '  │', '1 │ thang: x1', '  │        ^^'])
})

test('a fault of a file as a whole names its first line and shows none', () => {
  expect(excerpt('thang: x1', 1, 0)).toEqual(['  ┌─ data/a.yaml:1'])
})

test('a folder has no line', () => {
  const span = { file: 'data/2023-04', line: 1, column: 1, length: 0 }
  expect(excerptsOf(literalWorld({}), 80)(span, '^')).toEqual(['  ┌─ data/2023-04'])
})

test('the line is shown as it was typed, in decomposed letters too, with the column that an editor counts', () => {
  const typed = 'tên: sản lượng lúa'.normalize('NFD')
  const composed = 'tên: sản lượng '.length
  const [head = '', , text = '', marks = ''] = excerpt(typed, composed + 1, 'lúa'.length)
  expect(text).toBe(`1 │ ${typed}`)
  expect(head).toBe(`  ┌─ data/a.yaml:1:${'tên: sản lượng '.normalize('NFD').length + 1}`)
  expect(marks.indexOf('^')).toBe(displayWidth('1 │ tên: sản lượng '))
  expect(marks.match(/\^+/)?.[0].length).toBe(3)
})

test('a tab takes one column, so that the mark stands under its word', () => {
  const [, , text = '', marks = ''] = excerpt('\tthang:\tx1', 9, 2)
  expect(text.slice(marks.indexOf('^'))).toBe('x1')
})

test.each([
  ['at the beginning', 1],
  ['in the middle', 150],
  ['at the end', 296],
])('a long line is cut to the terminal, the mark under its word: %s', (_, column) => {
  const line = `${'số '.repeat(100).slice(0, column - 1)}LỖI${' số'.repeat(100)}`.slice(0, 298)
  for (const columns of [40, 80]) {
    const [, , text = '', marks = ''] = excerpt(line, column, 3, columns)
    expect(displayWidth(text)).toBeLessThanOrEqual(columns)
    expect(text).toContain('…')
    expect(text.slice(marks.indexOf('^')).startsWith('LỖI')).toBe(true)
  }
})

test('wide characters take two columns and combining marks none', () => {
  const [, , text = '', marks = ''] = excerpt(`${'漢'.repeat(60)}q\u0323X${'漢'.repeat(60)}`, 63, 1)
  expect(displayWidth(text)).toBeLessThanOrEqual(80)
  expect(displayWidth(text.slice(0, text.indexOf('X')))).toBe(marks.indexOf('^'))
})

test('marks end where the line is cut', () => {
  const [, , text = '', marks = ''] = excerpt('x'.repeat(200), 1, 200)
  expect(marks.length).toBeLessThan(text.length + 1)
})
