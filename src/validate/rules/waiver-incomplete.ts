import type { Rule } from '../rule.ts'
import { waiverExample } from '../waiver-examples.ts'

/** The waiver is not complete: see `waivers.ts`, which applies them. */
export const waiverIncomplete: Rule = {
  id: 'waiver-incomplete',
  severity: 'error',
  title: { vi: 'miễn trừ chưa đủ', en: 'the waiver is not complete' },
  statement: {
    vi: 'Miễn trừ phải có lý do, căn cứ, người đề nghị, người duyệt khác người đề nghị, hạn không quá 62 ngày và cả hai con số.',
    en: 'A waiver has a reason, a basis, who asked, another who approved, an expiry within 62 days and both numbers.',
  },
  rationale: {
    vi: 'Một miễn trừ thiếu căn cứ là cách im lặng để bỏ qua lỗi.',
    en: 'A waiver without its grounds is a silent way round a fault.',
  },
  formula: '',
  failing: [
    waiverExample({
      title: { vi: 'thiếu căn cứ', en: 'no basis' },
      fault: 'waiver-incomplete',
      waiver: { can_cu: undefined },
    }),
    waiverExample({
      title: { vi: 'tự đề nghị, tự duyệt', en: 'asked and approved by one' },
      fault: 'waiver-incomplete',
      waiver: { nguoi_duyet: 'Sở Một' },
    }),
    waiverExample({
      title: { vi: 'hạn quá xa', en: 'an expiry too far away' },
      fault: 'waiver-incomplete',
      waiver: { den_ngay: '2023-12-31' },
    }),
  ],
  passing: [waiverExample({ title: { vi: 'miễn trừ đúng', en: 'a waiver in force' } })],
  check: 'waivers',
}
