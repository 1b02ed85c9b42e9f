import { expect, test } from 'vitest'
import { readSideNames } from '../../src/cli/diff/side-name.ts'

const period = { year: 2024, month: 5 }

test.each([
  ['2024-05', [{ kind: 'month', period }]],
  ['2024-05@main~3', [{ kind: 'month', period, revision: 'main~3' }]],
  [
    '2024-05@a..b',
    [
      { kind: 'month', period, revision: 'a' },
      { kind: 'month', period, revision: 'b' },
    ],
  ],
  [
    '2024-05@a..',
    [
      { kind: 'month', period, revision: 'a' },
      { kind: 'month', period },
    ],
  ],
  ['nhap/x.json', [{ kind: 'json', path: 'nhap/x.json' }]],
  ['ký.DOCX', [{ kind: 'docx', path: 'ký.DOCX' }]],
  ['2024-13', [{ kind: 'folder', path: '2024-13' }]],
  ['ban@sao', [{ kind: 'folder', path: 'ban@sao' }]],
])('%s', (text, names) => {
  expect(readSideNames(text)).toEqual(names)
})

test.each([
  [
    'main~3..main',
    [
      { kind: 'month', period, revision: 'main~3' },
      { kind: 'month', period, revision: 'main' },
    ],
  ],
  [
    'origin/x...y',
    [
      { kind: 'month', period, revision: 'origin/x' },
      { kind: 'month', period, revision: 'y' },
    ],
  ],
  ['../ban-cu', [{ kind: 'folder', path: '../ban-cu' }]],
  ['a/../ban-cu', [{ kind: 'folder', path: 'a/../ban-cu' }]],
  [
    '2024-04@a..b',
    [
      { kind: 'month', period: { year: 2024, month: 4 }, revision: 'a' },
      { kind: 'month', period: { year: 2024, month: 4 }, revision: 'b' },
    ],
  ],
])('%s with a month named beside it', (text, names) => {
  expect(readSideNames(text, period)).toEqual(names)
})
