import { hasSent, reportingUnits } from '../../calendar/senders.ts'
import type { Rule } from '../rule.ts'

const SENT = 'ngay: 2023-05-20\nnhan_bao_cao:\n  da_gui: { so-mot: 2023-05-17 }\n'

/** Nobody is forgotten. */
export const notSubmitted: Rule = {
  id: 'not-submitted',
  severity: { draft: 'information', compile: 'warning', issue: 'error' },
  standsAlone: true,
  title: { vi: 'đơn vị chưa gửi báo cáo', en: 'a unit has not sent its report' },
  statement: {
    vi: 'Mọi đơn vị phải báo cáo trong tháng đều đã gửi; khi phát hành, thiếu một đơn vị là lỗi.',
    en: 'Every unit that must report has sent; when the report is issued, one that is missing is an error.',
  },
  rationale: {
    vi: 'Danh sách lấy từ data/don-vi.yaml (kể cả thời gian hiệu lực của đơn vị) và nhan_bao_cao trong tháng.',
    en: "The list comes from data/don-vi.yaml, with the units' validity, and from the month's nhan_bao_cao.",
  },
  formula: '',
  failing: [
    {
      title: { vi: 'Sở Hai chưa gửi', en: 'one has not sent' },
      files: { 'data/2023-05/bao-cao.yaml': SENT },
      alsoFinds: ['data/2023-05/bao-cao.yaml cảnh báo not-submitted'],
    },
    {
      title: { vi: 'khi phát hành là lỗi', en: 'an error when issuing' },
      files: { 'data/2023-05/bao-cao.yaml': SENT },
      alsoFinds: ['data/2023-05/bao-cao.yaml lỗi not-submitted'],
      profile: 'issue',
    },
  ],
  passing: [
    { title: { vi: 'mọi đơn vị đã gửi', en: 'all have sent' }, files: {} },
    {
      title: { vi: 'đơn vị đã giải thể, đơn vị chưa thành lập', en: 'units no longer, or not yet, in force' },
      files: {
        'data/don-vi.yaml': `don_vi:
  so-mot: { ten: Sở Một, nhom: so }
  so-hai: { ten: Sở Hai, nhom: so, den_ngay: 2023-04-30 }
  so-ba: { ten: Sở Ba, nhom: so, tu_ngay: 2023-06-01 }
`,
        'data/2023-05/bao-cao.yaml': SENT,
      },
    },
  ],
  check: ({ month }) =>
    reportingUnits(month).map((unit) =>
      hasSent(month.issue, unit)
        ? { kind: 'passed' }
        : {
            kind: 'broken',
            subject: unit.id,
            message: { vi: `${unit.name} chưa gửi báo cáo tháng`, en: `${unit.name} has not sent its report` },
            span: month.issue.span,
            owner: unit.id,
          },
    ),
}
