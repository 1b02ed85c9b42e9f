import { faultsOfRelations } from '../relation-system.ts'
import type { Rule } from '../rule.ts'

/** Breakdowns are typed by people: two of them may leave no room for the figures. */
export const relationContradictory: Rule = {
  id: 'relation-contradictory',
  severity: 'error',
  title: { vi: 'các quan hệ tổng – thành phần trái nhau', en: 'breakdowns contradict one another' },
  statement: {
    vi: 'Các quan hệ tổng – thành phần trọn vẹn không được buộc một chỉ tiêu phải bằng 0.',
    en: 'Exhaustive breakdowns taken together do not force an indicator to zero.',
  },
  rationale: {
    vi: 'Hai quan hệ trọn vẹn cùng một tổng mà một quan hệ có thêm thành phần thì thành phần đó chỉ có thể bằng 0: một trong hai khai sai.',
    en: 'Where one exhaustive breakdown of a whole has a part more than another, that part can only be zero: one of the two is wrong.',
  },
  formula: 'tổng − Σ thành phần = 0, xét đồng thời',
  failing: [
    {
      title: { vi: 'vụ Hè chỉ có thể bằng 0', en: 'one part can only be zero' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua], tron_ven: true }
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true } # lỗi relation-contradictory
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: '“trong đó” không buộc gì', en: 'parts that are not all of it force nothing' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua], tron_ven: false }
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
  ],
  check: (facts) =>
    faultsOfRelations(facts)
      .filter(({ kind }) => kind === 'contradictory')
      .map(({ breakdown, others, forcedToZero }) => ({
        kind: 'broken',
        subject: `quan_he:${breakdown.whole}`,
        message: {
          vi: `cùng với các quan hệ khác, quan hệ này buộc ${forcedToZero.join(', ')} bằng 0`,
          en: `together with others, this breakdown forces ${forcedToZero.join(', ')} to zero`,
        },
        span: breakdown.span,
        related: others.map(({ span }) => ({ span, label: { vi: 'quan hệ liên quan', en: 'related breakdown' } })),
        hints: [
          {
            vi: 'bỏ quan hệ sai, hoặc ghi tron_ven: false cho quan hệ chưa đủ thành phần',
            en: 'drop the wrong one, or give tron_ven: false to the one that lacks parts',
          },
        ],
      })),
}
