import type { Rule } from '../rule.ts'
import { waiverExample } from '../waiver-examples.ts'

/** The waived numbers have moved: see `waivers.ts`, which applies them. */
export const waiverEvidenceChanged: Rule = {
  id: 'waiver-evidence-changed',
  severity: 'error',
  title: { vi: 'số liệu đã khác khi miễn trừ', en: 'the waived numbers have moved' },
  statement: {
    vi: 'Miễn trừ chỉ đúng với hai con số đã ghi; một trong hai thay đổi thì miễn trừ mất giá trị.',
    en: 'A waiver is for the two numbers that it names; when either moves it is void.',
  },
  rationale: {
    vi: 'Người duyệt đã đồng ý với những con số này, không phải với những con số khác.',
    en: 'Who approved agreed to these numbers, not to others.',
  },
  formula: '',
  failing: [
    waiverExample({
      title: { vi: 'số tính lại đã khác', en: 'the recalculated number has moved' },
      fault: 'waiver-evidence-changed',
      waiver: { tinh_lai: '"61"' },
    }),
  ],
  passing: [waiverExample({ title: { vi: 'miễn trừ đúng', en: 'a waiver in force' } })],
  check: 'waivers',
}
