import type { Rule } from '../rule.ts'
import { waiverExample } from '../waiver-examples.ts'

/** The waiver has expired: see `waivers.ts`, which applies them. */
export const waiverExpired: Rule = {
  id: 'waiver-expired',
  severity: 'error',
  title: { vi: 'miễn trừ đã hết hạn', en: 'the waiver has expired' },
  statement: {
    vi: 'Miễn trừ chỉ có giá trị đến hạn; với báo cáo đã ban hành, tính đến ngày ban hành, nếu chưa thì tính đến hôm nay.',
    en: 'A waiver holds until its date: counted to the issue date of an issued report, else to today.',
  },
  rationale: {
    vi: 'Lời hứa “sẽ xác nhận sau” phải có ngày.',
    en: 'A promise to confirm later needs a date.',
  },
  formula: '',
  failing: [
    waiverExample({
      title: { vi: 'hạn trước hôm nay, báo cáo chưa ban hành', en: 'an expiry before today, not yet issued' },
      fault: 'waiver-expired',
      waiver: { den_ngay: '2023-05-19' },
    }),
  ],
  passing: [
    waiverExample({ title: { vi: 'miễn trừ đúng', en: 'a waiver in force' } }),
    waiverExample({
      title: { vi: 'báo cáo đã ban hành trước khi hết hạn', en: 'issued before the expiry' },
      waiver: { den_ngay: '2023-05-15' },
      issue: `so: "05"\nngay: 2023-05-15\nnhan_bao_cao:\n  da_gui: { so-mot: 2023-05-12, so-hai: 2023-05-12 }\n`,
    }),
    waiverExample({
      title: { vi: 'đã ban hành, bản điện tử để trống số', en: 'issued, with the number left blank' },
      waiver: { den_ngay: '2023-05-15' },
      issue: `so: ""\nda_ban_hanh: true\nngay: 2023-05-15\nnhan_bao_cao:\n  da_gui: { so-mot: 2023-05-12, so-hai: 2023-05-12 }\n`,
    }),
  ],
  check: 'waivers',
}
