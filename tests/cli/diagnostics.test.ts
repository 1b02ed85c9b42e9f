import { expect, test } from 'vitest'
import { printDiagnostics } from '../../src/cli/print/diagnostics.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { literalWorld } from '../support/literal-world.ts'

function printed(more: Partial<Diagnostic>): readonly string[] {
  const diagnostic: Diagnostic = {
    rule: 'r',
    severity: 'error',
    message: { vi: 'sai', en: 'wrong' },
    span: { file: 'data/a.yaml', line: 1, column: 1, length: 0 },
    ...more,
  }
  const terminal = {
    language: 'vi',
    paint: (_: unknown, text: string) => text,
    columns: { out: 80, error: 80 },
  } as const
  return printDiagnostics([diagnostic], literalWorld({}), terminal).trimEnd().split('\n')
}

test('many related places are named a file a line, each once', () => {
  const label = { vi: 'thiếu', en: 'missing' }
  const related = [
    { span: { file: 'mau/a', line: 5, column: 2, length: 3 }, label },
    { span: { file: 'mau/b', line: 1, column: 1, length: 3 }, label },
    { span: { file: 'mau/a', line: 5, column: 2, length: 3 }, label },
    { span: { file: 'mau/a', line: 7, column: 1, length: 3 }, label },
  ]
  expect(printed({ related }).slice(2)).toEqual(['  nơi dùng:', '    mau/a:5:2, 7:1', '    mau/b:1:1'])
})

test('a long hint stays within the terminal', () => {
  const lines = printed({ hints: [{ vi: 'một '.repeat(60).trim(), en: '' }] })
  expect(lines.length).toBeGreaterThan(4)
  expect(lines.filter((line) => line.length > 80)).toEqual([])
})
