import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const outOfRange: Rule = {
  id: 'out-of-range',
  severity: 'error',
  title: { vi: 'trình bày ngoài phạm vi dùng được', en: 'a layout nobody could use' },
  statement: {
    vi: 'Lề, cỡ chữ, giãn dòng nằm trong phạm vi in được.',
    en: 'Margins, sizes and spacing can be printed.',
  },
  rationale: {
    vi: 'Thường do nhầm đơn vị (cm thay cho mm) hoặc gõ thừa số 0.',
    en: 'Mostly another unit (cm for mm) or a zero too many.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'lề 150 mm', en: 'a margin of 150 mm' },
      files: {
        'templates/thang/trinh-bay.yaml': `ten_loai: BÁO CÁO
trich_yeu: Tháng
trang:
  le_tren: 150 # lỗi out-of-range
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'lề 20 mm', en: '20 mm' },
      files: {
        'templates/thang/trinh-bay.yaml': `ten_loai: BÁO CÁO
trich_yeu: Tháng
trang:
  le_tren: 20
`,
      },
    },
  ],
  check: 'load',
}
