import type { Diagnostic } from '../model/diagnostic.ts'
import type { Layout, PageLayout } from '../model/month.ts'
import type { RawLayout } from './schemas/layout.ts'
import type { TypedFile } from './typed-file.ts'
import { valueAt } from './yaml-value.ts'

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, as its own sample has it; notes and tables are of our choice, the decree is silent. */
const DECREE: PageLayout = {
  topMm: 20,
  bottomMm: 20,
  leftMm: 30,
  rightMm: 15,
  font: 'Times New Roman',
  bodyPt: 14,
  notePt: 10,
  tablePt: 12,
  firstLineMm: 12.7,
  beforeParagraphPt: 6,
  lineSpacing: 1,
}

/** What paper and readers bear: wider than the decree asks, so that a house may differ, and narrower than a slip of the hand. */
const BOUNDS = {
  le_tren: [10, 60],
  le_duoi: [10, 60],
  le_trai: [10, 60],
  le_phai: [10, 60],
  co_chu: [8, 20],
  co_chu_chu_thich: [7, 16],
  co_chu_bang: [7, 16],
  thut_dong: [0, 30],
  truoc_doan: [0, 30],
  gian_dong: [1, 3],
} as const

/** Sizes that no page can have, each at its place. */
export function layoutFaults(typed: TypedFile<RawLayout>): Diagnostic[] {
  return Object.entries(BOUNDS).flatMap(([key, [least, most]]) => {
    const at = valueAt(typed.tree, ['trang', key])
    if (at.kind !== 'scalar') return []
    const size = Number(at.text.replace(',', '.'))
    if (size >= least && size <= most) return []
    return [
      {
        rule: 'out-of-range',
        severity: 'error',
        message: {
          vi: `${key}: ${at.text} phải từ ${least} đến ${most}`,
          en: `${key}: ${at.text} must be from ${least} to ${most}`,
        },
        span: at.span,
      },
    ]
  })
}

/** The layout of a template set; what it does not say is as the decree's own sample. */
export function layoutOf(typed: TypedFile<RawLayout>): Layout {
  const page = typed.value.trang ?? {}
  return {
    documentType: typed.value.ten_loai,
    subject: { value: typed.value.trich_yeu, span: valueAt(typed.tree, ['trich_yeu']).span },
    page: {
      topMm: length(page.le_tren, DECREE.topMm),
      bottomMm: length(page.le_duoi, DECREE.bottomMm),
      leftMm: length(page.le_trai, DECREE.leftMm),
      rightMm: length(page.le_phai, DECREE.rightMm),
      font: page.phong_chu ?? DECREE.font,
      bodyPt: length(page.co_chu, DECREE.bodyPt),
      notePt: length(page.co_chu_chu_thich, DECREE.notePt),
      tablePt: length(page.co_chu_bang, DECREE.tablePt),
      firstLineMm: length(page.thut_dong, DECREE.firstLineMm),
      beforeParagraphPt: length(page.truoc_doan, DECREE.beforeParagraphPt),
      lineSpacing: length(page.gian_dong, DECREE.lineSpacing),
    },
  }
}

/** Sizes on paper, not figures of the report: a float is exact enough for a millimetre. */
function length(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : Number(text.replace(',', '.'))
}
