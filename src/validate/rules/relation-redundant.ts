import { faultsOfRelations } from '../relation-system.ts'
import type { Rule } from '../rule.ts'

/** A relation that follows from others tells each fault twice. */
export const relationRedundant: Rule = {
  id: 'relation-redundant',
  severity: 'warning',
  standsAlone: true,
  title: { vi: 'quan hệ tổng – thành phần thừa', en: 'the breakdown says nothing new' },
  statement: {
    vi: 'Một quan hệ trọn vẹn không suy ra được từ các quan hệ khác.',
    en: 'An exhaustive breakdown does not follow from others.',
  },
  rationale: {
    vi: 'Quan hệ khai hai lần, hoặc suy ra được từ các quan hệ khác, khiến một sai sót bị báo nhiều lần và dễ bị quên khi sửa danh mục.',
    en: 'A breakdown declared twice, or one that follows from others, tells one fault many times and is forgotten when the catalogue changes.',
  },
  formula: 'tổng − Σ thành phần = 0, xét đồng thời',
  failing: [
    {
      title: { vi: 'khai hai lần', en: 'declared twice' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
  - { tong: lua.san-luong, thanh_phan: [lua.vu-he, lua.vu-mua], tron_ven: true } # cảnh báo relation-redundant
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'mỗi quan hệ một lần', en: 'each once' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
  ],
  check: (facts) =>
    faultsOfRelations(facts)
      .filter(({ kind }) => kind === 'redundant')
      .map(({ breakdown, others }) => ({
        kind: 'broken',
        subject: `quan_he:${breakdown.whole}`,
        message: {
          vi: `quan hệ của ${breakdown.whole} suy ra được từ quan hệ khác`,
          en: `the breakdown of ${breakdown.whole} follows from others`,
        },
        span: breakdown.span,
        related: others.map(({ span }) => ({ span, label: { vi: 'quan hệ đã có', en: 'the one that is there' } })),
        hints: [{ vi: 'bỏ quan hệ này', en: 'drop it' }],
      })),
}
