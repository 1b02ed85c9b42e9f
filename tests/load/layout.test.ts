import { expect, test } from 'vitest'
import { loadMonth } from '../../src/load/load-month.ts'
import type { Layout } from '../../src/model/month.ts'
import { literalWorld } from '../support/literal-world.ts'
import { tinyFiles } from '../support/tiny-files.ts'

const FILE = 'templates/thang/trinh-bay.yaml'

function load(body: string): ReturnType<typeof loadMonth> {
  const files = tinyFiles({ [FILE]: `ten_loai: BÁO CÁO\ntrich_yeu: Tháng\n${body}` })
  return loadMonth(literalWorld(files), { year: 2021, month: 5 })
}

function layoutOf(body: string): Layout {
  const outcome = load(body)
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message.vi).join('\n'))
  return outcome.value.templates.layout
}

function numbers({ headings }: Layout): readonly string[] {
  return headings.map(({ before, count, after }) => `${before}[${count}]${after}`)
}

test('headings and items are marked as in official documents, unless the house says otherwise', () => {
  const usual = layoutOf('')
  expect([...numbers(usual), ...usual.itemMarks]).toEqual(['[roman].', '[arabic].', '[letter])', '-', '+'])
  const own = layoutOf('de_muc: { cap_1: Phần I., cap_2: A., cap_3: (1) }\ndau_muc: { ngoai: "•" }\n')
  expect([...numbers(own), ...own.itemMarks]).toEqual(['Phần [roman].', '[capital].', '([arabic])', '•', '+'])
})

test.each([
  ['de_muc: { cap_1: II. }', '3:18', 'ghi số của đề mục đầu tiên'],
  ['de_muc: { cap_2: Phần }', '3:18', 'ghi số của đề mục đầu tiên'],
  ['dau_muc: { ngoai: x }', '3:19', 'cần một dấu đầu dòng'],
  ['dau_muc: { trong: "- -" }', '3:19', 'cần một dấu đầu dòng'],
])('%s is answered at its place', (body, place, words) => {
  const [fault, ...others] = load(`${body}\n`).diagnostics
  expect(others).toEqual([])
  expect(`${fault?.span.file}:${fault?.span.line}:${fault?.span.column}`).toBe(`${FILE}:${place}`)
  expect(fault?.message.vi).toContain(words)
})
