import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const subjectNotALine: Rule = {
  id: 'subject-not-a-line',
  severity: 'error',
  title: { vi: 'trích yếu không phải một dòng', en: 'a subject that is not a line' },
  statement: {
    vi: 'Trích yếu là một dòng chữ, không phải tiêu đề hay danh sách.',
    en: 'The subject is one line of text, no heading or list.',
  },
  rationale: { vi: 'Trích yếu đứng dưới tên loại văn bản.', en: 'It stands under the type of the document.' },
  formula: '',
  failing: [
    {
      title: { vi: 'trích yếu là tiêu đề', en: 'a heading' },
      files: {
        'templates/thang/trinh-bay.yaml': `ten_loai: BÁO CÁO
trich_yeu: "# Tình hình"
`,
      },
      alsoFinds: ['templates/thang/trinh-bay.yaml:2 lỗi subject-not-a-line'],
    },
  ],
  passing: [
    {
      title: { vi: 'một dòng', en: 'a line' },
      files: {
        'templates/thang/trinh-bay.yaml': `ten_loai: BÁO CÁO
trich_yeu: Tình hình
`,
      },
    },
  ],
  check: 'compose',
}
