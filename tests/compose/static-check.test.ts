import { describe, expect, test } from 'vitest'
import { type Change, composed, faultsOf, indicator, placesOf, text, unit } from './fixture.ts'

const MAIN = 'templates/t/report.md.hbs'

/** The one fault of a template, without its file. */
function faultIn(main: string, change: Change = {}): string {
  const found = faultsOf({ ...change, main })
  expect(found).toHaveLength(1)
  return (found[0] ?? '').replace(`${MAIN}:`, '')
}

test('all faults of all files at once, each at its place', () => {
  const found = placesOf({
    main: '{{thangg "ca"}}\n\nx {{thang "cá-x"}} {{ky.thagn}}\n{{> muc/khong}}\n{{noi_dung "sai"}}',
    parts: { 'muc/hong': 'a\n{{#chi_tieu "ca"}}\n{{/chu_thich}}', 'muc/sai': '{{luy_ke "ca" lee=1 le="x"}}' },
    appendices: ['# A\n\n{{bang "don-vi"}}'],
    subject: 'Tháng {{ky.than}}',
    prose: { mot: 'một\nhai {{thang "khac"}}', hai: '{{{tinh}}}' },
  })
  expect(found).toEqual([
    'unknown-reference templates/t/trinh-bay.yaml:2:20+7',
    `unknown-reference ${MAIN}:1:3+6`,
    `unknown-reference ${MAIN}:3:11+6`,
    `unknown-reference ${MAIN}:3:22+8`,
    `unknown-reference ${MAIN}:4:1+15`,
    `unknown-reference ${MAIN}:5:12+5`,
    'template-syntax templates/t/muc/hong.md.hbs:2:4+1',
    'wrong-option templates/t/muc/sai.md.hbs:1:15+5',
    'wrong-option templates/t/muc/sai.md.hbs:1:24+3',
    'unknown-reference templates/t/phu-luc/1.md.hbs:3:8+8',
    'unknown-reference data/2021-05/a.yaml:11:17+6',
    'prose-not-allowed data/2021-05/a.yaml:20:5+10',
  ])
})

describe('names', () => {
  test.each([
    ['{{thang "x"}}', 'unknown-reference 1:9+3 không có chỉ tiêu “x”'],
    ['{{dem "x"}}', 'unknown-reference 1:7+3 không có danh sách “x”'],
    ['{{ngay "x"}}', 'unknown-reference 1:8+3 không có mốc ngày “x”'],
    ['{{ten_don_vi "x"}}', 'unknown-reference 1:14+3 không có đơn vị “x”'],
    ['{{van_ban "x"}}', 'unknown-reference 1:11+3 không có văn bản “x”'],
    ['{{trich_dan "x"}}', 'unknown-reference 1:13+3 không có văn bản “x”'],
    ['a{{chu_thich "x"}}', 'footnote 1:14+3 không có mục nội dung “x”'],
    ['{{ty_trong "ca" cua="x"}}', 'unknown-reference 1:21+3 không có chỉ tiêu “x”'],
    ['{{ty_so "ca"}}', 'wrong-argument 1:9+4 “ca” không phải chỉ tiêu tỷ lệ (kieu: ty_le)'],
    ['{{bang "x"}}', 'unknown-reference 1:8+3 không có bảng “x”'],
    ['{{bang "don-vi-gui" trai="so" phai="so,y"}}', 'unknown-reference 1:36+6 không có nhóm đơn vị “y”'],
    ['{{bang "chi-tieu" nhom="ca, a, y"}}', 'unknown-reference 1:24+10 không có chỉ tiêu “y”'],
    ['{{x.y}}', 'unknown-reference 1:3+3 không có biến “x.y”'],
    ['{{ky}}', 'unknown-reference 1:3+2 không có lệnh “ky”'],
    ['{{constructor}}', 'unknown-reference 1:3+11 không có lệnh “constructor”'],
    ['{{ky.constructor}}', 'unknown-reference 1:3+14 không có biến “ky.constructor”'],
    ['{{this.tinh}}', 'unknown-reference 1:3+9 không có biến “this.tinh”'],
    ['{{@root.tinh}}', 'unknown-reference 1:3+10 không có biến “@root.tinh”'],
    ['{{lookup "a"}}', 'unknown-reference 1:3+6 không có lệnh “lookup”'],
    ['{{#if tinh}}x{{/if}}', 'unknown-reference 1:4+2 không có lệnh “if”'],
    ['{{#each x}}y{{/each}}', 'unknown-reference 1:4+4 không có lệnh “each”'],
  ])('%s', (main, expected) => {
    expect(faultIn(main)).toBe(expected)
  })

  test('the nearest name is suggested, marks and đ aside', () => {
    const outcome = composed({ main: '{{thang "đường"}}', indicators: [indicator('duong'), indicator('lua')] })
    expect(outcome.diagnostics[0]?.hints).toEqual([{ vi: 'có phải là “duong”?', en: 'did you mean “duong”?' }])
  })

  test('a named date that is missing is told where it belongs', () => {
    expect(composed({ main: '{{ngay "hop"}}' }).diagnostics[0]?.hints?.at(-1)?.vi).toContain('bao-cao.yaml của tháng')
  })

  test('a wrong id of a block is told once', () => {
    expect(faultIn('{{#chi_tieu "x"}}{{thang}} {{luy_ke}}{{/chi_tieu}}')).toBe(
      'unknown-reference 1:13+3 không có chỉ tiêu “x”',
    )
  })
})

describe('arguments and options', () => {
  test.each([
    ['{{thang}}', 'wrong-argument 1:1+9 “thang” thiếu mã chỉ tiêu'],
    ['{{thang ky.thang}}', 'wrong-argument 1:9+8 mã của “thang” phải viết trong dấu "…"'],
    ['{{thang (dem "x")}}', 'wrong-argument 1:9+9 mã của “thang” phải viết trong dấu "…"'],
    ['{{thang 5}}', 'wrong-argument 1:9+1 mã của “thang” phải viết trong dấu "…"'],
    ['{{thang "ca" "ca"}}', 'wrong-argument 1:14+4 “thang” chỉ nhận một mã'],
    ['{{#chi_tieu}}x{{/chi_tieu}}', 'wrong-argument 1:1+27 “chi_tieu” thiếu mã chỉ tiêu'],
    ['{{#chu_thich "ca"}}x{{/chu_thich}}', 'wrong-argument 1:14+4 khối “chu_thich” không nhận mã nào'],
    ['{{#thang "ca"}}x{{/thang}}', 'wrong-form 1:4+5 “thang” không phải khối; viết {{thang …}}'],
    ['{{chi_tieu "ca"}}', 'wrong-form 1:3+8 “chi_tieu” là khối; viết {{#chi_tieu "…"}}…{{/chi_tieu}}'],
    ['{{thang "ca" lee=1}}', 'wrong-option 1:14+5 “thang” không có tùy chọn “lee”'],
    ['{{thang "ca" constructor=1}}', 'wrong-option 1:14+13 “thang” không có tùy chọn “constructor”'],
    ['{{thang "ca" le="1"}}', 'wrong-option 1:17+3 tùy chọn “le” cần số nguyên từ 0 đến 10'],
    ['{{thang "ca" le=1.5}}', 'wrong-option 1:17+3 tùy chọn “le” cần số nguyên từ 0 đến 10'],
    ['{{thang "ca" le=1 le=2}}', 'wrong-option 1:19+4 tùy chọn “le” viết hai lần'],
    ['{{thang "ca" so_0=0}}', 'wrong-option 1:19+1 tùy chọn “so_0” cần true hoặc false'],
    ['{{thang "ca" khi_khong=tinh}}', 'wrong-option 1:24+4 tùy chọn “khi_khong” cần chữ trong dấu "…"'],
    ['{{thang "ca" ky="qua"}}', 'wrong-option 1:17+5 tùy chọn “ky” cần một trong: thang_truoc, cung_ky'],
    ['{{thang "ca" don_vi="ha"}}', 'unit-mismatch 1:21+4 không đổi được “tấn” sang “ha”'],
    [
      '{{so_cung_ky "ca" cach="vuot"}}',
      'wrong-option 1:24+6 tùy chọn “cach” cần một trong: bang, chi_bang, chenh_lech',
    ],
    [
      '{{so_cung_ky "ca" cach="chenh_lech" kem="chenh_lech"}}',
      'wrong-option 1:37+16 cach="chenh_lech" đã là chênh lệch: bỏ “kem”',
    ],
    ['{{ty_trong "ca"}}', 'wrong-option 1:1+17 “ty_trong” cần tùy chọn cua="…"'],
    ['{{bang "don-vi-gui" trai="so"}}', 'wrong-option 1:1+31 “bang” cần tùy chọn phai="…"'],
    ['{{bang "chi-tieu" trai="so" nhom="a"}}', 'wrong-option 1:19+9 “bang” không có tùy chọn “trai”'],
    ['{{noi_dung "s" le=1}}', 'wrong-option 1:16+4 “noi_dung” không có tùy chọn “le”'],
  ])('%s', (main, expected) => {
    expect(faultIn(main, { prose: { s: 'x' }, parts: { dung: '{{noi_dung "s"}}' } })).toBe(expected)
  })
})

describe('syntax', () => {
  test.each([
    ['a\n\nb {{thang "ca"', 'template-syntax 3:15+1 mẫu kết thúc khi một lệnh {{…}} hoặc một khối {{#…}} chưa đóng'],
    ['{{thang "ca}}', 'template-syntax 1:9+1 lệnh {{…}} viết sai cú pháp'],
    ['a\n{{thang = 5}}', 'template-syntax 2:9+1 lệnh {{…}} viết sai cú pháp'],
    ['{{#chi_tieu "ca"}}x{{else}}y{{/chi_tieu}}', 'template-syntax 1:1+41 khối không dùng {{else}} hay “as |…|”'],
    ['{{"x"}}', 'template-syntax 1:3+3 sau {{ phải là tên lệnh hoặc tên biến'],
    ['{{#> muc/a}}x{{/muc/a}}', 'template-syntax 1:1+23 chỉ chèn phần mẫu bằng {{> tên}}'],
    [
      'a\n  {{> muc/a}}\n',
      'indented-partial 2:3+11 lệnh {{> …}} phải đứng đầu dòng: khoảng trắng phía trước làm thụt mọi dòng của phần chèn',
    ],
    ['{{> muc/a x=1}}', 'wrong-argument 1:1+15 {{> …}} chỉ nhận tên phần mẫu'],
    ['{{> (dem "x")}}', 'wrong-argument 1:1+15 tên phần mẫu phải viết thẳng ra'],
    ['a\u0007b', 'forbidden-character 1:2+1 ký tự không in được U+0007; hãy xóa đi'],
    ['a\ue0000\ue001', 'forbidden-character 1:2+1 ký tự không in được U+E000; hãy xóa đi'],
  ])('%s', (main, expected) => {
    expect(faultsOf({ main, parts: { 'muc/a': 'x' } })[0]?.replace(`${MAIN}:`, '')).toBe(expected)
  })
})

describe('prose', () => {
  test('includes no parts, and is not nested without bound', () => {
    const deep = `${'{{#chi_tieu "ca"}}'.repeat(5)}x${'{{/chi_tieu}}'.repeat(5)}`
    expect(placesOf({ main: '{{noi_dung "a"}}{{noi_dung "b"}}', prose: { a: '{{> muc/x}}', b: deep } })).toEqual([
      'prose-not-allowed data/2021-05/a.yaml:10:5+11',
      'nested-too-deep data/2021-05/a.yaml:20:77+32',
    ])
  })

  test('of any size is not read', () => {
    expect(placesOf({ main: '{{noi_dung "a"}}', prose: { a: 'x '.repeat(20_000) } })).toEqual([])
    expect(placesOf({ main: '{{noi_dung "a"}}', prose: { a: 'xy'.repeat(30_000) } })).toEqual([
      'prose-too-large data/2021-05/a.yaml:10:5+1',
    ])
  })

  test('that includes itself is refused', () => {
    expect(placesOf({ main: '{{noi_dung "a"}}', prose: { a: 'x {{noi_dung "b"}}', b: '{{noi_dung "a"}}' } })).toEqual([
      'circular-inclusion data/2021-05/a.yaml:20:5+16',
    ])
    expect(placesOf({ main: '{{> muc/a}}', parts: { 'muc/a': '{{> muc/a}}\n' } })).toEqual([
      'circular-inclusion templates/t/muc/a.md.hbs:1:1+11',
    ])
  })

  test('that includes others through too many is refused once', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`s${index}`, `{{noi_dung "s${index + 1}"}}`]),
    )
    const found = placesOf({ main: '{{noi_dung "s0"}}', prose: { ...chain, s12: 'x' } })
    expect(found).toEqual(['nested-too-deep data/2021-05/a.yaml:50:5+17'])
  })

  test('that grows by including other prose is cut off with one fault', () => {
    const more = (slot: string): string => `{{noi_dung "${slot}"}} `.repeat(400)
    const prose = { a: more('b'), b: more('c'), c: 'x '.repeat(100) }
    const found = placesOf({ main: '{{noi_dung "a"}}', prose })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('too-much-prose data/2021-05/a.yaml:')
  })

  test('that nothing prints is a warning at its key', () => {
    const outcome = composed({ main: 'x', prose: { a: 'y' } })
    expect(outcome.ok).toBe(true)
    expect(outcome.diagnostics.map(({ rule, severity, span }) => [rule, severity, span.line])).toEqual([
      ['unused-slot', 'warning', 9],
    ])
  })
})

test('a list of names that an option cannot describe is a fault of the template', () => {
  const found = placesOf({
    main: '{{liet_ke "ds" kem="thang"}}',
    lists: { ds: [text('An Biên')] },
    units: [unit('a', 'so')],
  })
  expect(found).toEqual([`wrong-option ${MAIN}:1:1+28`])
})
