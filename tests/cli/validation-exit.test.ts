import { expect, test } from 'vitest'
import { profiles } from '../../src/cli/profiles.ts'
import { validationExit } from '../../src/cli/validation-exit.ts'
import type { Finding, Validation } from '../../src/model/finding.ts'

const nothingWrong: Validation = {
  findings: [],
  undecided: [],
  tally: { confirmed: 10, compatible: 0, inconsistent: 0, undecidable: 0 },
  faults: [],
  completeness: { units: 10, sent: 10, late: [], waiting: [] },
}

function found(rule: string, severity: Finding['severity']): Finding {
  const words = { vi: '', en: '' }
  return { rule, severity, subject: 'x', message: words, span: { file: 'x', line: 1, column: 1, length: 1 } }
}

test.each<[string, Partial<Validation>, number]>([
  ['nothing is wrong', {}, 0],
  ['an error', { findings: [found('parts-sum', 'error')] }, 1],
  ['a warning', { findings: [found('label-reused', 'warning')] }, 0],
  ['a waiver is at fault', { findings: [found('waiver-expired', 'error')] }, 2],
  ['no workspace', { findings: [found('missing-workspace', 'error')] }, 2],
  ['most relations undecided', { tally: { confirmed: 3, compatible: 0, inconsistent: 0, undecidable: 7 } }, 3],
  ['most units missing', { completeness: { units: 10, sent: 4, late: [], waiting: [] } }, 3],
  ['a rule crashed', { faults: [{ rule: 'x', reason: 'x' }], findings: [found('parts-sum', 'error')] }, 70],
])('where %s, the exit code tells it', (_what, changes, code) => {
  expect(validationExit({ ...nothingWrong, ...changes }, profiles['tong-hop'])).toBe(code)
})

test('a warning stops what is to be issued', () => {
  const validation = { ...nothingWrong, findings: [found('label-reused', 'warning')] }
  expect(validationExit(validation, profiles['phat-hanh'])).toBe(1)
})
