import { expect, test } from 'vitest'
import { findingsGithub } from '../../../src/render/findings/findings-github.ts'
import { findingsJunit } from '../../../src/render/findings/findings-junit.ts'
import { growth, reportWith } from './sample-report.ts'

test('GitHub: one line each, escaped, with its place; the last sums up', () => {
  const lines = findingsGithub({ ...reportWith(), folder: 'tinh' })
    .trimEnd()
    .split('\n')
  expect(lines).toHaveLength(5)
  expect(lines[0]).toMatch(
    /^::error file=tinh\/data\/2023-05\/thủy sản\.yaml,line=4,col=12,endColumn=17,title=growth-mismatch::tốc độ tăng không khớp: 100%25, <sai>%0A/,
  )
  expect(lines[1]).toBe('::warning file=tinh/data/2023-05,title=not-submitted::chưa gửi')
  expect(lines[2]).toContain('title=đã miễn trừ%3A growth-mismatch::')
  expect(lines[4]).toBe('::notice title=report validate 2023-05::1 lỗi, 1 cảnh báo, 1 đã miễn trừ, 1 không kiểm được')
})

test('GitHub: speaks English when asked', () => {
  expect(findingsGithub({ ...reportWith(), language: 'en' })).toContain('growth does not match')
})

test('JUnit: errors fail, waived and open are skipped, a crash is an error, rules without findings pass', () => {
  const xml = findingsJunit(reportWith())
  const suites = [
    ...xml.matchAll(/<testsuite name="([^"]+)" tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/g),
  ]
  expect(suites.map(([, ...counts]) => counts.join(' '))).toEqual([
    'report validate 1 1 0 0',
    'not-submitted 1 0 0 0',
    'growth-mismatch 2 1 0 1',
    'months-sum 1 0 0 1',
    'parts-sum 1 0 1 0',
    'shares-sum 1 0 0 0',
  ])
})

test('JUnit: no character that XML forbids, and markup is escaped', () => {
  const message = { vi: 'a\u0000b\u001b<c> & "d" 😀', en: '' }
  const xml = findingsJunit(reportWith({ findings: [{ ...growth, message }] }))
  expect(xml).toContain('message="a\uFFFDb\uFFFD&lt;c&gt; &amp; &quot;d&quot; 😀"')
})

test('JUnit: nothing fails where the command ends with 0', () => {
  const xml = findingsJunit({ ...reportWith({ findings: [], faults: [] }), exitCode: 0 })
  expect(xml).not.toContain('<failure')
  expect(xml).not.toContain('<error')
})
