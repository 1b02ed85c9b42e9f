import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  severity: 'error',
  title: { vi: 'tệp YAML viết sai', en: 'the YAML is not well formed' },
  statement: {
    vi: 'Tệp là YAML 1.2, một văn bản, không dùng neo, bí danh, khóa gộp hay thẻ.',
    en: 'A file is YAML 1.2, one document, without anchors, aliases, merge keys or tags.',
  },
  rationale: {
    vi: 'Neo và bí danh làm một số đứng ở hai nơi mà chỉ gõ một lần: không ai thấy nó được dùng lại ở đâu.',
    en: 'An anchor makes one typed number stand in two places, and nobody sees where.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'dùng neo', en: 'an anchor' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: &a { luy_ke: 60 } # lỗi yaml-syntax
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'viết đúng', en: 'as it should be' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
    },
  ],
  check: 'load',
}
