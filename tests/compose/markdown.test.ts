import { describe, expect, test } from 'vitest'
import { documentOf, faultsOf, placesOf, printed } from './fixture.ts'

describe('headings', () => {
  test('parts, sections and points count from the start in what is above them', () => {
    expect(printed('# A\n\n## B\n\n### C\n\n### D\n\n## E\n\n### F\n\n# G\n\n## H\n\n### I')).toBe(
      '# I. A\n## 1. B\n### a) C\n### b) D\n## 2. E\n### a) F\n# II. G\n## 1. H\n### a) I',
    )
  })

  test('points go by the Vietnamese alphabet', () => {
    const letters = printed('### x\n\n'.repeat(24)).replace(/### (.*?)\) x/g, '$1')
    expect(letters.split('\n').join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y aa')
  })

  test('one without a number does not count', () => {
    expect(printed('# A\n\n# Lời *mở* {khong_so}\n\n# B')).toBe('# I. A\n#  Lời <i>mở</i>\n# II. B')
  })

  test('a number may be typed, and counts as one', () => {
    expect(printed('# A {so="Phần thứ nhất."}\n\n## B {so="1a."}\n\n## C\n\n# D')).toBe(
      '# Phần thứ nhất. A\n## 1a. B\n## 2. C\n# II. D',
    )
  })

  test('a house may count in its own way, and mark items with its own signs', () => {
    const layout = {
      headings: [
        { before: 'Phần ', count: 'roman', after: '.' },
        { before: '', count: 'capital', after: '.' },
        { before: '(', count: 'arabic', after: ')' },
      ],
      itemMarks: ['•', '–'],
    } as const
    const main = `# A\n\n${'## B\n\n'.repeat(5)}### C\n\n- d\n  - e\n- f`
    expect(printed(main, { layout })).toBe(
      '# Phần I. A\n## A. B\n## B. B\n## C. B\n## D. B\n## Đ. B\n### (1) C\n• d\n  – e\n• f',
    )
  })

  test('the tenth part is X', () => {
    expect(printed('# x\n\n'.repeat(14)).split('\n').at(-1)).toBe('# XIV. x')
  })
})

describe('paragraphs and items', () => {
  test('a paragraph over several lines is one', () => {
    expect(printed('một\nhai\n\nba')).toBe('một hai\nba')
  })

  test('items have the mark of their depth', () => {
    expect(printed('- a\n  - b\n  - c\n- d\n\nđoạn\n\n3. e\n4. g')).toBe('- a\n  + b\n  + c\n- d\nđoạn\n3. e\n4. g')
  })

  test('the further paragraphs of an item are paragraphs', () => {
    expect(printed('1. a\n\n   (i) b\n\n   (ii) c\n\n2. d')).toBe('1. a\n(i) b\n(ii) c\n2. d')
  })

  test('emphasis nests', () => {
    expect(printed('- *a **b*** c')).toBe('- <i>a <b>b</b></i> c')
  })

  test('a figure stays a node inside emphasis', () => {
    const figures = { 'ca:thang': '5.2 tấn' }
    expect(printed('(*{{thang "ca"}}*) **{{thang "ca"}}**, x', { figures })).toBe(
      '(<i>⟦5,2~tấn⟧</i>) <b>⟦5,2~tấn⟧</b>, x',
    )
  })

  test('a backslash at the end of a line breaks it', () => {
    expect(printed('a\\\nb')).toBe('a<br>b')
  })

  test('control characters out of entities are not printed', () => {
    expect(printed('a&#9;b&#1;c')).not.toMatch(/\p{Cc}/u)
  })
})

describe('what the report has no use for is refused at its place', () => {
  test.each([
    ['| a | b |\n|---|---|\n| c | d |', 'không kẻ bảng'],
    ['```\nx\n```', '```'],
    ['    x', '4 dấu cách'],
    ['> x', '“>”'],
    ['---', 'đường kẻ'],
    ['x\n===', 'tiêu đề viết bằng #'],
    ['#### x', 'ba cấp'],
    ['a <b>x</b>', 'HTML'],
    ['a `x`', 'dấu `'],
    ['[a](b)', 'liên kết'],
    ['![a](b)', 'hình ảnh'],
    ['~~a~~', '~~'],
    ['1) a', '“1)”'],
    ['- a\n  - b\n    - c', 'hai tầng'],
    ['- # a', 'trong danh sách'],
  ])('%s', (markdown, words) => {
    const found = faultsOf({ main: `Đoạn đầu.\n\n${markdown}` })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('unsupported-markdown templates/t/report.md.hbs:')
    expect(found[0]).toContain(words)
  })

  test('in the line of the part or the prose that holds it', () => {
    const found = placesOf({
      main: '# A\n\n{{> muc/b}}\n\n{{noi_dung "c"}}\n\n> d',
      parts: { 'muc/b': 'Một.\n\n{{tinh}} hai.\n\n- ba\n\n> bốn\n' },
      prose: { c: 'Năm.\n\n> sáu\n' },
    })
    expect(found).toEqual([
      'unsupported-markdown templates/t/muc/b.md.hbs:7:1+1',
      'unsupported-markdown data/2021-05/a.yaml:12:5+1',
      'unsupported-markdown templates/t/report.md.hbs:7:1+1',
    ])
  })
})

test('a slot of several paragraphs after an item stays in order', () => {
  expect(printed('- x: {{noi_dung "c"}}\n- y', { prose: { c: '\nMột.\n\nHai.\n' } })).toBe('- x: Một.\nHai.\n- y')
})

test('parts are included where they stand', () => {
  const { blocks } = documentOf({ main: '# A\n\n{{> muc/b}}\n\n# C\n', parts: { 'muc/b': '## B\n\nChữ.\n' } })
  expect(blocks.map((block) => block.kind)).toEqual(['heading', 'heading', 'paragraph', 'heading'])
})
