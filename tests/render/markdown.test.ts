import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/model/document.ts'
import { renderMarkdown } from '../../src/render/markdown/render-markdown.ts'
import { cell, paragraph, reportDocument, table, text } from './sample-document.ts'

const TABLE = `| TT | Chỉ tiêu | Tấn |
| :---------------------------------: | :---------------------------------- | ----------------------------------: |
| **A** | Thủy sản |  |
| 1 | Tôm | 4.142,36 |`

const BLANK = '\u00a0'.repeat(6)
const ENCLOSURE = `*(Kèm theo Báo cáo số${BLANK}/BC-UBND ngày${BLANK}tháng${BLANK}năm 2020 của Ủy ban nhân dân tỉnh Kiên Giang)*`

/** What the blocks become, without the letterhead above them and the signature below. */
function markdownOf(...blocks: readonly Block[]): string {
  const whole = renderMarkdown(
    reportDocument({ blocks: [...blocks, paragraph(text('Hết'))], notes: [], appendices: [] }),
  )
  return (whole.split('tháng 11**\n\n')[1] ?? '').split('\n\nHết./.')[0] ?? ''
}

describe('the report as Markdown', () => {
  it('has every part', () => {
    expect(renderMarkdown(reportDocument())).toBe(`**ỦY BAN NHÂN DÂN**\\
**TỈNH KIÊN GIANG**\\
Số: 05/BC-UBND

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\\
**Độc lập - Tự do - Hạnh phúc**\\
*Kiên Giang, ngày 23 tháng 11 năm 2020*

# BÁO CÁO

**Tình hình kinh tế - xã hội tháng 11**

## I. Kinh tế

### 1. Sản xuất

#### a) Nông nghiệp

Sản lượng 4,5 triệu tấn**, đạt** ***kế hoạch***[^1].

- Lúa[^2];
    + Vụ Mùa¹.

${TABLE}

Các sở thực hiện./.

**TM. ỦY BAN NHÂN DÂN**\\
**CHỦ TỊCH**

**Lâm Minh Thành**

***Nơi nhận:***

- VPCP;
- Thường trực Tỉnh ủy;
- Lưu: VT, px.

# Phụ lục I

**DANH SÁCH**

${ENCLOSURE}

${TABLE}

# Phụ lục II

**CÁC CUỘC HỌP**

${ENCLOSURE}

Không có.

[^1]: Công văn số 1596/UBND-KGVX

[^2]: Thông báo số 816/TB-VP

    Đoạn hai
`)
  })

  it.each([
    ['*a* _b_ `c` [d] <e>', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\<e>'],
    ['1. Một', '1\\. Một'],
    ['a) Một', 'a\\) Một'],
    ['- Một', '\\- Một'],
    ['# Một', '\\# Một'],
    ['> Một', '\\> Một'],
    ['20 - 25... a--b', '20 - 25\\... a-\\-b'],
    ['TM&DL &amp; $1', 'TM&DL \\&amp; \\$1'],
  ])('prints %j as typed', (typed, markdown) => {
    expect(markdownOf(paragraph(text(typed)))).toBe(markdown)
  })

  it('keeps a pipe inside its cell', () => {
    const rows = [[cell('a|b'), cell('c'), cell('d')]]
    expect(markdownOf({ ...table, rows })).toContain('| a\\|b | c | d |')
  })

  it('breaks a line with a backslash, and never in a cell', () => {
    const inlines = [text('Một'), { kind: 'line-break' }, text('Hai')] as const
    expect(markdownOf(paragraph(...inlines))).toBe('Một\\\nHai')
    const rows = [[cell('', { inlines }), cell('c'), cell('d')]]
    expect(markdownOf({ ...table, rows })).toContain('| Một Hai | c | d |')
  })

  it('starts another list where the kind of mark changes', () => {
    const item = (mark: string): Block => ({ kind: 'item', depth: 0, mark, inlines: [text('x')] })
    expect(markdownOf(item('-'), item('-'), item('1.'), item('2.'))).toBe('- x\n- x\n\n1. x\n2. x')
  })

  it('does not indent an inner item that has nothing above it', () => {
    expect(markdownOf({ kind: 'item', depth: 1, mark: '+', inlines: [text('x')] })).toBe('+ x')
  })
})
