import type { Rule } from '../rule.ts'
import { waiverExample } from '../waiver-examples.ts'

/** The waiver is not used: see `waivers.ts`, which applies them. */
export const waiverUnused: Rule = {
  id: 'waiver-unused',
  severity: 'error',
  title: { vi: 'miễn trừ không dùng đến', en: 'the waiver is not used' },
  statement: {
    vi: 'Mỗi miễn trừ phải ứng với một phát hiện đang có.',
    en: 'Every waiver answers a finding that is there.',
  },
  rationale: {
    vi: 'Miễn trừ còn sót lại sẽ che phát hiện sau này của cùng một số.',
    en: 'A waiver that is left over would hide a later finding on the same figure.',
  },
  formula: '',
  failing: [
    waiverExample({
      title: { vi: 'số liệu đã khớp', en: 'nothing to excuse' },
      fault: 'waiver-unused',
      stated: '60,0',
    }),
  ],
  passing: [waiverExample({ title: { vi: 'miễn trừ đúng', en: 'a waiver in force' } })],
  check: 'waivers',
}
