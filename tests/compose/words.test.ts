import { expect, test } from 'vitest'
import { type Change, cited, documentOf, indicator, printed, text, unit } from './fixture.ts'

const lists: Change = {
  indicators: [indicator('gao', { name: 'Gạo' }), indicator('vai', { name: 'Vải' })],
  units: [unit('so-y-te', 'so', { name: 'Sở Y tế', shortName: 'SYT' })],
  lists: {
    'ba-muc': [text('An Biên'), text('An Minh'), text('Vĩnh Thuận')],
    'mot-muc': [text('An Biên')],
    trong: [],
    'don-vi': [{ kind: 'unit', unit: 'so-y-te', span: { file: 'a', line: 1, column: 1, length: 1 } }],
    'chi-tieu': ['gao', 'vai'].map((id) => ({
      kind: 'indicator',
      indicator: id,
      span: { file: 'a', line: 1, column: 1, length: 1 },
    })),
  },
  figures: {
    'gao:thang.so_thang_truoc': '0.46 %',
    'vai:thang.so_thang_truoc': '0 %',
    'gao:thang': '43 ca',
    'vai:thang': '5 ca',
  },
}

test.each([
  ['{{dem "ba-muc"}} nơi', '⟦03⟧ nơi'],
  ['{{dem "ba-muc" so_0=false}} nơi', '⟦3⟧ nơi'],
  ['{{liet_ke "ba-muc"}}', 'An Biên; An Minh; Vĩnh Thuận'],
  ['{{liet_ke "ba-muc" ngan_cach=", "}}', 'An Biên, An Minh, Vĩnh Thuận'],
  ['{{liet_ke "ba-muc" va=true}}', 'An Biên, An Minh và Vĩnh Thuận'],
  ['{{liet_ke "ba-muc" va=true ngan_cach="; "}}', 'An Biên; An Minh và Vĩnh Thuận'],
  ['{{liet_ke "mot-muc" va=true}}', 'An Biên'],
  ['{{liet_ke "trong"}}', 'không có'],
  ['{{liet_ke "don-vi"}}', 'Sở Y tế'],
  ['{{liet_ke "don-vi" ten_ngan=true}}', 'SYT'],
  ['{{liet_ke "chi-tieu" chu_thuong=true}}', 'gạo; vải'],
  ['{{liet_ke "chi-tieu" kem="so_thang_truoc"}}', 'Gạo (⟦tăng 0,46%⟧); Vải (⟦không tăng, không giảm⟧)'],
  ['{{liet_ke "chi-tieu" kem="thang" va=true}}', 'Gạo: ⟦43~ca⟧ và Vải: ⟦05~ca⟧'],
  ['{{ten_don_vi "so-y-te"}} ({{ten_don_vi "so-y-te" ngan=true}})', 'Sở Y tế (SYT)'],
  ['đến {{ngay "chot"}}', 'đến 04/05/2021'],
  ['đến {{ngay "chot" dang="ngay_thang"}}', 'đến 04/05'],
  [
    '{{ky.thang}}/{{ky.nam}}, {{ky_truoc.thang}}/{{ky_truoc.nam}}, {{ky_sau.thang}}/{{ky_sau.nam}}, {{nam_truoc}}',
    '5/2021, 4/2021, 6/2021, 2020',
  ],
  ['{{co_quan}}; {{tinh}}', 'Ủy ban nhân dân tỉnh Mẫu; Mẫu'],
])('%s', (template, expected) => {
  expect(printed(template, lists)).toBe(expected)
})

test.each([
  [
    '{{van_ban "cv"}}; {{van_ban "cv"}}',
    'Công văn số 15/UBND ngày 12/05/2021 của UBND tỉnh về việc tăng cường phòng dịch; Công văn số 15/UBND',
  ],
  ['{{van_ban "cv" dang="so"}}', 'Công văn số 15/UBND'],
  ['{{van_ban "cv" dang="so" khong_so=true}}', 'Công văn 15/UBND'],
  ['{{van_ban "cv" dang="so_ngay"}}', 'Công văn số 15/UBND ngày 12/05/2021'],
  ['{{van_ban "cv" dang="day_du"}}', 'Công văn số 15/UBND ngày 12/05/2021 của UBND tỉnh về việc tăng cường phòng dịch'],
])('%s', (template, expected) => {
  expect(printed(template)).toBe(expected)
})

test.each([
  ['a subject', {}, 'Công văn số 15/UBND ngày 12/05/2021 của UBND tỉnh về việc tăng cường phòng dịch.'],
  [
    'a subject that begins with về',
    { subject: 'Về kế hoạch thu.' },
    'Công văn số 15/UBND ngày 12/05/2021 của UBND tỉnh Về kế hoạch thu.',
  ],
  ['neither number nor date', { number: '', subject: 'vềnh' }, 'Công văn ngày 12/05/2021 của UBND tỉnh về việc vềnh.'],
])('the note of a citation: %s', (_what, more, expected) => {
  const { notes } = documentOf({ main: 'Xem{{trich_dan "cv"}}.', documents: [cited('cv', more)] })
  expect(notes.map(({ paragraphs }) => paragraphs)).toEqual([[[{ kind: 'text', text: expected }]]])
})
