import type { Layout, NumberForm, PageLayout } from '../model/month.ts'
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

/** The layout of a template set; what it does not say is as the decree's own sample. */
export function layoutOf(typed: TypedFile<RawLayout>): Layout {
  const page = typed.value.trang ?? {}
  return {
    documentType: typed.value.ten_loai,
    subject: { value: typed.value.trich_yeu, span: valueAt(typed.tree, ['trich_yeu']).span },
    headings: headingsOf(typed.value.de_muc),
    itemMarks: [typed.value.dau_muc?.ngoai ?? '-', typed.value.dau_muc?.trong ?? '+'],
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

const counts = { I: 'roman', 1: 'arabic', a: 'letter', A: 'capital' } as const

function headingsOf({ cap_1 = 'I.', cap_2 = '1.', cap_3 = 'a)' }: RawLayout['de_muc'] = {}): Layout['headings'] {
  return [formOf(cap_1), formOf(cap_2), formOf(cap_3)]
}

/** The schema has seen to it that the last letter or digit says how to count. */
function formOf(first: string): NumberForm {
  const at = Math.max(...Object.keys(counts).map((each) => first.lastIndexOf(each)))
  const [, count] = Object.entries(counts).find(([sign]) => sign === first.charAt(at)) ?? []
  if (count === undefined) throw new Error(`no way to count in “${first}”`)
  return { before: first.slice(0, at), count, after: first.slice(at + 1) }
}

/** Sizes on paper, not figures of the report: a float is exact enough for a millimetre. */
function length(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : Number(text.replace(',', '.'))
}
