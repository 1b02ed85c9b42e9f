import type { Finding, Validation } from '../../../src/model/finding.ts'
import type { ValidationReport } from '../../../src/render/findings/validation-report.ts'

const span = { file: 'data/2023-05/thủy sản.yaml', line: 4, column: 12, length: 5 }

export const growth: Finding = {
  rule: 'growth-mismatch',
  severity: 'error',
  subject: 'a.b:luy_ke.so_cung_ky',
  owner: 'so-mot',
  message: { vi: 'tốc độ tăng không khớp: 100%, <sai>', en: 'growth does not match: 100%, <wrong>' },
  span,
  related: [{ span: { ...span, line: 3 }, label: { vi: 'lũy kế', en: 'to date' } }],
  hints: [{ vi: 'xem lại', en: 'look again' }],
  evidence: {
    stated: '12,5',
    statedRange: '[12,45 ; 12,55]',
    calculation: '100 · (4.120 ÷ 3.700 − 1)',
    computed: '11,351…',
    computedRange: '[11,32 ; 11,38]',
    admissible: { from: '11,3', to: '11,4', count: 2 },
    gapInLastDigits: 11,
  },
  repairs: [
    { span, label: { vi: 'tốc độ tăng', en: 'growth' }, printed: '12,5', admissible: { from: '11,3', to: '11,4' } },
  ],
}

const warning: Finding = {
  rule: 'not-submitted',
  severity: 'warning',
  subject: 'so-hai',
  message: { vi: 'chưa gửi', en: 'not sent' },
  span: { file: 'data/2023-05', line: 1, column: 1, length: 0 },
  awaits: { kind: 'figure', name: 'a.c' },
}

const waived: Finding = {
  ...growth,
  subject: 'a.d',
  waived: {
    reason: 'đã xác nhận bằng công văn',
    approvedBy: 'Trưởng phòng',
    until: '2023-06-30',
    printedAsNote: false,
    span: { file: 'data/2023-05/mien-tru.yaml', line: 2, column: 3, length: 4 },
  },
}

const validation: Validation = {
  findings: [{ ...growth, consequences: [warning] }, warning, waived],
  undecided: [
    { rule: 'months-sum', subject: 'a.b', reason: 'NO_HISTORY', detail: { vi: 'chưa có số', en: 'no history' }, span },
  ],
  tally: { confirmed: 5, compatible: 1, inconsistent: 2, undecidable: 1 },
  faults: [{ rule: 'parts-sum', reason: 'crash' }],
  completeness: { units: 2, sent: 1, late: [], waiting: [{ unit: 'so-hai', figures: [] }] },
}

function words(id: string): ValidationReport['rules'][number] {
  const message = { vi: `luật ${id}`, en: `rule ${id}` }
  return { id, title: message, statement: message, rationale: message }
}

export function reportWith(parts: Partial<Validation> = {}): ValidationReport {
  return {
    period: { year: 2023, month: 5 },
    profile: 'tong-hop',
    exitCode: 1,
    validation: { ...validation, ...parts },
    language: 'vi',
    rules: ['not-submitted', 'growth-mismatch', 'months-sum', 'parts-sum', 'shares-sum'].map(words),
    folder: '',
    version: '1.2.3',
  }
}
