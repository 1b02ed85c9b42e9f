import { expect, test } from 'vitest'
import { leftOutText, shownFindings } from '../../src/cli/print/shown-findings.ts'
import type { Finding } from '../../src/model/finding.ts'

function findings(file: string, count: number, rule = 'unknown-key'): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    rule,
    severity: 'error',
    subject: file,
    message: { vi: 'x', en: 'x' },
    span: { file, line: index + 1, column: 1, length: 1 },
  }))
}

test('a file with thousands of faults does not push out the others', () => {
  const { shown, leftOut } = shownFindings([...findings('a.yaml', 10_000), ...findings('b.yaml', 2)])
  expect(shown.map(({ span }) => `${span.file}:${span.line}`).slice(-3)).toEqual(['a.yaml:25', 'b.yaml:1', 'b.yaml:2'])
  expect(leftOut).toEqual([{ rule: 'unknown-key', file: 'a.yaml', count: 9975 }])
})

test('many files are bounded as a whole, and every finding is shown or counted', () => {
  const all = Array.from({ length: 100 }, (_, index) => findings(`${index}.yaml`, 30)).flat()
  const { shown, leftOut } = shownFindings(all)
  expect(shown).toHaveLength(200)
  expect(leftOut.reduce((sum, { count }) => sum + count, shown.length)).toBe(all.length)
})

test('what is waived all stays, for it is told in a line', () => {
  const waived = { reason: 'x', approvedBy: 'x', until: '2023-06-01', printedAsNote: false }
  const all = findings('a.yaml', 300).map((each) => ({ ...each, waived: { ...waived, span: each.span } }))
  expect(shownFindings(all).shown).toHaveLength(300)
})

test('what is left out is counted by rule and file, within the width', () => {
  const { leftOut } = shownFindings([
    ...findings('data/2023-05/lua.yaml', 30),
    ...findings('data/2023-05/ca.yaml', 50, 'yaml-syntax'),
  ])
  const text = leftOutText(leftOut, 'vi', 80)
  expect(text).toContain('… và 30 phát hiện khác')
  expect(text.indexOf('25 yaml-syntax: data/2023-05/ca.yaml')).toBeLessThan(
    text.indexOf('5 unknown-key: data/2023-05/lua'),
  )
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(leftOutText([], 'vi', 80)).toBe('')
})
