import { expect, test } from 'vitest'
import { type Change, indicator, notYet, printed, zeroBase } from './fixture.ts'

function plan(percent: string, excess: string, planWord = 'kế hoạch'): Change {
  return {
    indicators: [indicator('ca', { planWord })],
    figures: { 'ca:luy_ke.so_ke_hoach': `${percent} %`, 'ca:luy_ke.vuot_ke_hoach': `${excess} %` },
  }
}

test.each([
  ['{{so_ke_hoach "ca"}}', '⟦đạt 87,50%⟧ kế hoạch'],
  ['{{so_ke_hoach "ca" le=1}}', '⟦đạt 87,5%⟧ kế hoạch'],
  ['{{so_ke_hoach "ca" giu_khong=false}}', '⟦đạt 87,5%⟧ kế hoạch'],
  ['{{so_ke_hoach "ca" cach="bang"}}', '⟦bằng 87,50%⟧ kế hoạch'],
  ['{{so_ke_hoach "ca" cach="chi_dat"}}', '⟦chỉ đạt 87,50%⟧ kế hoạch'],
  ['{{so_ke_hoach "ca" cach="chi_bang"}}', '⟦chỉ bằng 87,50%⟧ kế hoạch'],
  ['{{so_ke_hoach "ca" cach="moi_dat"}}', '⟦mới đạt 87,50%⟧ kế hoạch'],
  ['{{so_ke_hoach "ca" cum="kế hoạch năm"}}', '⟦đạt 87,50%⟧ kế hoạch năm'],
  ['{{so_ke_hoach "ca" cum=""}}', '⟦đạt 87,50%⟧'],
])('%s', (template, expected) => {
  expect(printed(template, plan('87.5', '-12.5'))).toBe(expected)
})

test('the indicator names its own kind of plan', () => {
  expect(printed('{{so_ke_hoach "ca"}}', plan('90', '-10', 'dự toán'))).toBe('⟦đạt 90,00%⟧ dự toán')
})

test('vượt prints what is above the plan', () => {
  expect(printed('{{so_ke_hoach "ca" cach="vuot"}}', plan('104.83', '4.83'))).toBe('⟦vượt 4,83%⟧ kế hoạch')
})

test('what is below its plan does not exceed it', () => {
  expect(printed('{{so_ke_hoach "ca" cach="vuot"}}', plan('98', '-2'))).toBe('⟦đạt 98,00%⟧ kế hoạch')
})

test.each([
  ['99.995', '⟦đạt 99,995%⟧ kế hoạch'],
  ['99.99999999', '⟦đạt 100,000000%⟧ kế hoạch'],
  ['0.001', '⟦đạt 0,001%⟧ kế hoạch'],
  ['100', '⟦đạt 100,00%⟧ kế hoạch'],
  ['99.985', '⟦đạt 99,99%⟧ kế hoạch'],
])('%s%% of the plan is not rounded to all or nothing', (percent, expected) => {
  expect(printed('{{so_ke_hoach "ca"}}', plan(percent, '-1'))).toBe(expected)
})

test('a plan of zero is no plan', () => {
  expect(printed('{{so_ke_hoach "ca"}}', { figures: { 'ca:luy_ke.so_ke_hoach': zeroBase } })).toBe(
    '⟦chưa giao kế hoạch⟧',
  )
})

test('a level that is not known yet', () => {
  expect(printed('{{so_ke_hoach "ca"}}', { figures: { 'ca:luy_ke.so_ke_hoach': notYet } })).toBe(
    '⟦chưa có số liệu so sánh với kế hoạch⟧',
  )
})

const shares: Change = {
  indicators: [indicator('ca'), indicator('tong')],
  figures: { 'ca:luy_ke.ty_trong.tong': '97.1049 %', 'ca:thang.ty_trong.tong': '0.17 %' },
}

test.each([
  ['{{ty_trong "ca" cua="tong"}}', '⟦chiếm 97,10%⟧'],
  ['{{ty_trong "ca" cua="tong" tu=""}}', '⟦97,10%⟧'],
  ['{{ty_trong "ca" cua="tong" tu="bằng" le=0}}', '⟦bằng 97%⟧'],
  ['{{ty_trong "ca" cua="tong" muc="thang"}}', '⟦chiếm 0,17%⟧'],
])('%s', (template, expected) => {
  expect(printed(template, shares)).toBe(expected)
})

const ratio: Change = {
  indicators: [
    indicator('ty-le', {
      kind: 'ratio',
      nature: 'stock',
      unit: '%',
      ratio: { numerator: 'da-lap', denominator: 'phai-lap' },
    }),
    indicator('nang-suat', {
      kind: 'ratio',
      nature: 'season',
      unit: 'tấn/ha',
      ratio: { numerator: 'da-lap', denominator: 'phai-lap' },
    }),
    indicator('da-lap', { nature: 'stock', unit: 'tàu' }),
    indicator('phai-lap', { nature: 'stock', unit: 'tàu' }),
  ],
  figures: {
    'ty-le:gia_tri': '88.2353 %',
    'ty-le:gia_tri.thang_truoc': '87.46 %',
    'nang-suat:gia_tri': '6.203 tấn/ha',
    'da-lap:gia_tri': '3525 tàu',
    'da-lap:gia_tri.thang_truoc': '2 tàu',
    'phai-lap:gia_tri': '3995 tàu',
    'phai-lap:gia_tri.thang_truoc': '3 tàu',
  },
}

test.each([
  ['{{ty_so "ty-le"}}', '⟦3.525⟧/⟦3.995~tàu⟧ (⟦88,24%⟧)'],
  ['{{ty_so "ty-le" khong_don_vi=true}}', '⟦3.525⟧/⟦3.995⟧ (⟦88,24%⟧)'],
  ['{{ty_so "ty-le" le=0}}', '⟦3.525⟧/⟦3.995~tàu⟧ (⟦88%⟧)'],
  ['{{ty_so "ty-le" dang="phan_so"}}', '⟦3.525⟧/⟦3.995~tàu⟧'],
  ['{{ty_so "ty-le" dang="phan_tram"}}', '⟦88,24%⟧'],
  ['{{ty_so "ty-le" dang="phan_tram" le=1}}', '⟦88,2%⟧'],
  ['{{ty_so "ty-le" ky="thang_truoc"}}', '⟦02⟧/⟦03~tàu⟧ (⟦87,46%⟧)'],
  ['{{ty_so "ty-le" ky="thang_truoc" dang="phan_so" so_0=false}}', '⟦2⟧/⟦3~tàu⟧'],
  ['{{ty_so "nang-suat" dang="phan_tram"}}', '⟦6,203~tấn/ha⟧'],
])('%s', (template, expected) => {
  expect(printed(template, ratio)).toBe(expected)
})
