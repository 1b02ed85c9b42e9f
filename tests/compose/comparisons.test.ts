import { describe, expect, test } from 'vitest'
import { type Change, indicator, negativeBase, notYet, printed, zeroBase } from './fixture.ts'

const growing: Change = {
  indicators: [
    indicator('ca'),
    indicator('gia', { kind: 'index', unit: '', nature: 'stock' }),
    indicator('ty-le', { unit: '%', kind: 'ratio', nature: 'stock' }),
  ],
  figures: {
    'ca:luy_ke.so_cung_ky': '4.9176 %',
    'ca:luy_ke.bang_cung_ky': '104.9176 %',
    'ca:luy_ke.chenh_lech_cung_ky': '210990 tấn',
    'ca:thang.so_cung_ky': '-35.384 %',
    'ca:thang.so_thang_truoc': '3.9 %',
    'ca:thang.chenh_lech_thang_truoc': '-7.5 tấn',
    'ca:luy_ke.so_thang_truoc': '9 %',
    'gia:gia_tri.so_thang_truoc': '0.07 %',
    'ty-le:gia_tri.chenh_lech_cung_ky': '-0.70 %',
  },
}

test.each([
  ['{{so_cung_ky "ca"}}', '⟦tăng 4,92%⟧ so với cùng kỳ'],
  ['{{so_cung_ky "ca" muc="thang"}}', '⟦giảm 35,38%⟧ so với cùng kỳ'],
  ['{{so_cung_ky "ca" cach="bang"}}', '⟦bằng 104,92%⟧ so với cùng kỳ'],
  ['{{so_cung_ky "ca" cach="chi_bang" le=1}}', '⟦chỉ bằng 104,9%⟧ so với cùng kỳ'],
  ['{{so_cung_ky "ca" cach="chenh_lech"}}', '⟦tăng 210.990~tấn⟧ so với cùng kỳ'],
  ['{{so_cung_ky "ca" cach="chenh_lech" don_vi="nghìn tấn" le=1}}', '⟦tăng 211,0~nghìn tấn⟧ so với cùng kỳ'],
  ['{{so_cung_ky "ca" cach="chenh_lech" khong_don_vi=true cum=""}}', '⟦tăng 210.990⟧'],
  ['{{so_cung_ky "ca" kem="chenh_lech"}}', '⟦tăng 4,92%⟧ (⟦tăng 210.990~tấn⟧) so với cùng kỳ'],
  ['{{so_cung_ky "ca" kem="chenh_lech" le=0}}', '⟦tăng 5%⟧ (⟦tăng 210.990~tấn⟧) so với cùng kỳ'],
  ['{{so_cung_ky "ca" kem="chenh_lech" khong_don_vi=true}}', '⟦tăng 4,92%⟧ (⟦tăng 210.990⟧) so với cùng kỳ'],
  ['{{so_cung_ky "ca" cum="so cùng kỳ"}}', '⟦tăng 4,92%⟧ so cùng kỳ'],
  ['{{so_cung_ky "ca" cum=""}}', '⟦tăng 4,92%⟧'],
  ['{{so_cung_ky "ca" khong_don_vi=true}}', '⟦tăng 4,92⟧ so với cùng kỳ'],
  ['{{so_thang_truoc "ca"}}', '⟦tăng 3,90%⟧ so với tháng trước'],
  ['{{so_thang_truoc "ca" giu_khong=false}}', '⟦tăng 3,9%⟧ so với tháng trước'],
  ['{{so_thang_truoc "ca" cach="chenh_lech"}}', '⟦giảm 7,5~tấn⟧ so với tháng trước'],
  ['{{so_thang_truoc "ca" muc="luy_ke" so_0=true le=0}}', '⟦tăng 09%⟧ so với tháng trước'],
  ['{{so_thang_truoc "gia"}}', '⟦tăng 0,07%⟧ so với tháng trước'],
  ['{{so_cung_ky "ty-le" cach="chenh_lech"}}', '⟦giảm 0,70~điểm phần trăm⟧ so với cùng kỳ'],
  ['{{#chi_tieu "ca"}}{{so_cung_ky}}{{/chi_tieu}}', '⟦tăng 4,92%⟧ so với cùng kỳ'],
])('%s', (template, expected) => {
  expect(printed(template, growing)).toBe(expected)
})

function growth(percent: string): Change {
  return { figures: { 'ca:luy_ke.so_cung_ky': `${percent} %`, 'ca:luy_ke.chenh_lech_cung_ky': '0 tấn' } }
}

describe('a change of nothing', () => {
  test.each([
    ['{{so_cung_ky "ca"}}', '⟦không tăng, không giảm⟧ so với cùng kỳ'],
    ['{{so_cung_ky "ca" kem="chenh_lech"}}', '⟦không tăng, không giảm⟧ so với cùng kỳ'],
    ['{{so_cung_ky "ca" khi_khong="không đổi"}}', '⟦không đổi⟧ so với cùng kỳ'],
    ['{{so_cung_ky "ca" cach="chenh_lech" khi_khong="không tăng/giảm"}}', '⟦không tăng/giảm⟧ so với cùng kỳ'],
  ])('%s', (template, expected) => {
    expect(printed(template, growth('0'))).toBe(expected)
  })
})

describe('rounding must not say what is not so', () => {
  test.each([
    ['0.004', '⟦tăng 0,004%⟧ so với cùng kỳ'],
    ['-0.00001', '⟦giảm 0,00001%⟧ so với cùng kỳ'],
    ['0.005', '⟦tăng 0,01%⟧ so với cùng kỳ'],
    ['-99.999', '⟦giảm 99,999%⟧ so với cùng kỳ'],
    ['-100', '⟦giảm 100,00%⟧ so với cùng kỳ'],
    ['100.001', '⟦tăng 100,00%⟧ so với cùng kỳ'],
  ])('%s', (percent, expected) => {
    expect(printed('{{so_cung_ky "ca"}}', growth(percent))).toBe(expected)
  })
})

describe('without a base', () => {
  const zero: Change = {
    figures: {
      'ca:luy_ke.so_cung_ky': zeroBase,
      'ca:luy_ke.bang_cung_ky': zeroBase,
      'ca:luy_ke.chenh_lech_cung_ky': '5 vụ',
    },
  }
  const negative: Change = {
    figures: {
      'ca:luy_ke.so_cung_ky': negativeBase,
      'ca:luy_ke.bang_cung_ky': negativeBase,
      'ca:luy_ke.chenh_lech_cung_ky': '5 tỷ đồng',
    },
  }
  const unknown: Change = {
    figures: {
      'ca:luy_ke.so_cung_ky': notYet,
      'ca:luy_ke.chenh_lech_cung_ky': notYet,
      'ca:thang.so_thang_truoc': notYet,
    },
  }

  test('a base of zero leaves the difference', () => {
    expect(printed('{{so_cung_ky "ca" kem="chenh_lech"}}', zero)).toBe('⟦tăng 05~vụ⟧ so với cùng kỳ')
  })

  test('a base of zero has no index', () => {
    expect(printed('{{so_cung_ky "ca" cach="bang"}}', zero)).toBe('⟦cùng kỳ không phát sinh⟧')
  })

  test('a base of zero leaves no difference of percentages', () => {
    const percent = { ...zero, indicators: [indicator('ca', { unit: '%' })] }
    expect(printed('{{so_cung_ky "ca"}}', percent)).toBe('⟦cùng kỳ không phát sinh⟧')
  })

  test('nothing after nothing is no change', () => {
    const still = { figures: { 'ca:luy_ke.so_cung_ky': zeroBase, 'ca:luy_ke.chenh_lech_cung_ky': '0 vụ' } }
    expect(printed('{{so_cung_ky "ca"}}', still)).toBe('⟦không tăng, không giảm⟧ so với cùng kỳ')
  })

  test('a negative base leaves the difference', () => {
    expect(printed('{{so_cung_ky "ca"}}', negative)).toBe('⟦tăng 05~tỷ đồng⟧ so với cùng kỳ')
  })

  test('a negative base has no index', () => {
    expect(printed('{{so_cung_ky "ca" cach="bang"}}', negative)).toBe('⟦không tính được tỷ lệ so với cùng kỳ⟧')
  })

  test('a base that is not known yet has words of its own, for either comparison', () => {
    expect(
      printed('{{so_cung_ky "ca"}}; {{so_cung_ky "ca" cach="chenh_lech"}}; {{so_thang_truoc "ca"}}', unknown),
    ).toBe(
      '⟦chưa có số liệu so sánh với cùng kỳ⟧; ⟦chưa có số liệu so sánh với cùng kỳ⟧; ⟦chưa có số liệu so sánh với tháng trước⟧',
    )
  })
})
