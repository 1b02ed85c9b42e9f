import { expect, test } from 'vitest'
import { passagesOf } from '../../src/compare/text/passages-of.ts'
import { plainText } from '../../src/render/plain-text.ts'
import { reportDocument } from '../render/sample-document.ts'

const passages = passagesOf(reportDocument())

test('all that a report says is in a passage, in the order in which it is read', () => {
  expect(passages.map(({ kind, lines }) => `${kind} ${lines.map(plainText).join(' | ')}`)).toEqual([
    'frame ỦY BAN NHÂN DÂN',
    'frame TỈNH KIÊN GIANG',
    'frame Số: 05/BC-UBND',
    'frame Kiên Giang, ngày 23 tháng 11 năm 2020',
    'frame BÁO CÁO',
    'frame Tình hình kinh tế - xã hội tháng 11',
    'heading Kinh tế',
    'heading Sản xuất',
    'heading Nông nghiệp',
    'paragraph Sản lượng 4,5 triệu tấn, đạt kế hoạch.',
    'item Lúa;',
    'item Vụ Mùa.',
    'row TT | Chỉ tiêu | Tấn',
    'row A | Thủy sản',
    'row 1 | Tôm | 4.142,36',
    'paragraph Các sở thực hiện.',
    'frame VPCP;',
    'frame Thường trực Tỉnh ủy;',
    'frame Lưu: VT, px.',
    'frame TM. ỦY BAN NHÂN DÂN',
    'frame CHỦ TỊCH',
    'frame Lâm Minh Thành',
    'title DANH SÁCH',
    'row TT | Chỉ tiêu | Tấn',
    'row A | Thủy sản',
    'row 1 | Tôm | 4.142,36',
    'title CÁC CUỘC HỌP',
    'paragraph Không có.',
    'note Công văn số 1596/UBND-KGVX',
    'note Thông báo số 816/TB-VP',
    'note Đoạn hai',
  ])
})

test('a passage knows its mark and the headings above it', () => {
  const item = passages.find(({ kind }) => kind === 'item')
  expect(item?.mark).toBe('-')
  expect(item?.headings).toEqual(['I. Kinh tế', '1. Sản xuất', 'a) Nông nghiệp'])
})

test('a note stands under the headings of the passage that first refers to it', () => {
  expect(passages.filter(({ kind }) => kind === 'note').map(({ headings }) => headings.at(-1))).toEqual([
    'a) Nông nghiệp',
    'a) Nông nghiệp',
    'a) Nông nghiệp',
  ])
})

test('what stands in an appendix stands under its title', () => {
  expect(passages.find(({ place }) => place.part === 'appendix' && place.block === 0)?.headings).toEqual([
    'Phụ lục I DANH SÁCH',
  ])
})

test('rows of the head are told from the others', () => {
  expect(passages.filter(({ kind }) => kind === 'row').map(({ place }) => place)).toEqual([
    { part: 'text', block: 6, row: 0, header: true },
    { part: 'text', block: 6, row: 0 },
    { part: 'text', block: 6, row: 1 },
    { part: 'appendix', appendix: 0, block: 0, row: 0, header: true },
    { part: 'appendix', appendix: 0, block: 0, row: 0 },
    { part: 'appendix', appendix: 0, block: 0, row: 1 },
  ])
})
