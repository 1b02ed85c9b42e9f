import { expect, test } from 'vitest'
import { type Change, indicator, none, notApplicable, notYet, printed } from './fixture.ts'

const ca: Change = {
  indicators: [indicator('ca'), indicator('phan', { unit: '%', kind: 'ratio' }), indicator('vu', { unit: 'vụ' })],
  figures: {
    'ca:thang': '65249 tấn',
    'ca:luy_ke': '526305 tấn',
    'ca:luy_ke.thang_truoc': '460000.50 tấn',
    'ca:luy_ke.cung_ky': '551031 tấn',
    'ca:ke_hoach': '495000 tấn',
    'phan:gia_tri': '99.9996 %',
    'vu:thang': '7 vụ',
    'vu:luy_ke': '0 vụ',
    'vu:gia_tri': notYet,
    'vu:ke_hoach': notYet,
  },
}

test.each([
  ['{{thang "ca"}}', '⟦65.249~tấn⟧'],
  ['{{luy_ke "ca"}}', '⟦526.305~tấn⟧'],
  ['{{ke_hoach "ca"}}', '⟦495.000~tấn⟧'],
  ['{{luy_ke "ca" don_vi="nghìn tấn"}}', '⟦526,305~nghìn tấn⟧'],
  ['{{luy_ke "ca" don_vi="triệu tấn" le=2}}', '⟦0,53~triệu tấn⟧'],
  ['{{luy_ke "ca" don_vi="triệu tấn" le=1}}', '⟦0,5~triệu tấn⟧'],
  ['{{luy_ke "ca" le=1}}', '⟦526.305,0~tấn⟧'],
  ['{{luy_ke "ca" le=1 giu_khong=false}}', '⟦526.305~tấn⟧'],
  ['{{luy_ke "ca" khong_don_vi=true}}', '⟦526.305⟧'],
  ['{{luy_ke "ca" ky="thang_truoc"}}', '⟦460.000,50~tấn⟧'],
  ['{{luy_ke "ca" ky="cung_ky"}}', '⟦551.031~tấn⟧'],
  ['{{thang "vu"}}', '⟦07~vụ⟧'],
  ['{{thang "vu" so_0=false}}', '⟦7~vụ⟧'],
  ['{{luy_ke "vu"}}', '⟦0~vụ⟧'],
  ['{{luy_ke "vu" khi_khong="không có"}}', '⟦không có⟧'],
  ['{{thang "vu" khi_khong="không có"}}', '⟦07~vụ⟧'],
  ['{{gia_tri "vu"}}', '⟦chưa có số liệu⟧'],
  ['{{ke_hoach "vu"}}', '⟦chưa giao kế hoạch⟧'],
  ['{{gia_tri "phan" le=2}}', '⟦99,9996%⟧'],
  ['{{#chi_tieu "ca"}}{{thang}} và {{luy_ke}}, {{thang "vu"}}{{/chi_tieu}}', '⟦65.249~tấn⟧ và ⟦526.305~tấn⟧, ⟦07~vụ⟧'],
  [
    '{{#chi_tieu "ca"}}{{thang}}{{#chi_tieu "vu"}}{{thang}}{{/chi_tieu}}{{thang}}{{/chi_tieu}}',
    '⟦65.249~tấn⟧⟦07~vụ⟧⟦65.249~tấn⟧',
  ],
])('%s', (template, expected) => {
  expect(printed(template, ca)).toBe(expected)
})

test('a ratio whose denominator is zero has no number', () => {
  expect(printed('{{gia_tri "ca"}}', { figures: { 'ca:gia_tri': none({ kind: 'zero-base' }) } })).toBe(
    '⟦chưa có số liệu⟧',
  )
})

test.each([
  ['{{gia_tri "ca"}}', 'ca:gia_tri', 'không áp dụng'],
  ['{{ke_hoach "ca"}}', 'ca:ke_hoach', 'không áp dụng'],
  ['{{ty_trong "ca" cua="ca" muc="thang"}}', 'ca:thang.ty_trong.ca', 'không áp dụng'],
  ['{{so_cung_ky "ca"}}', 'ca:luy_ke.so_cung_ky', 'không so sánh được với cùng kỳ'],
  ['{{so_ke_hoach "ca"}}', 'ca:luy_ke.so_ke_hoach', 'không so sánh được với kế hoạch'],
])('what does not apply is not said to be late: %s', (template, figure, expected) => {
  expect(printed(template, { figures: { [figure]: notApplicable } })).toBe(`⟦${expected}⟧`)
})
