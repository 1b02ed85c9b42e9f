import { expect, test } from 'vitest'
import { dataBetween, riceFiles, side } from './two-months.ts'

const may = { thang: '1.000', luy_ke: '5.000', cung_ky: '4.900' }
const april = { thang: '900', luy_ke: '4.000', cung_ky: '3.900' }

const waiver = `mien_tru:
  - quy_tac: growth-mismatch
    doi_tuong: lua.san-luong:luy_ke.so_cung_ky
    cong_bo: "1"
    tinh_lai: "2"
    ly_do: chờ xác nhận
    can_cu: Công văn số 1
    nguoi_de_nghi: Sở Một
    nguoi_duyet: Văn phòng
    den_ngay: 2021-06-30
`

test.each<[string, Record<string, string>, string]>([
  [
    'another plan',
    { 'data/ke-hoach/2021.yaml': 'nam: 2021\nke_hoach:\n  lua.san-luong: 13.000\n' },
    'Sản lượng lúa: kế hoạch 12.000\u00a0tấn → 13.000\u00a0tấn, không nêu quyết định',
  ],
  [
    'a waiver',
    { 'data/2021-05/mien-tru.yaml': waiver },
    'thêm miễn trừ growth-mismatch lua.san-luong:luy_ke.so_cung_ky',
  ],
  ['a new file', { 'data/2021-05/khac.yaml': 'don_vi: so-mot\n' }, 'thêm tệp khac.yaml'],
  [
    'a renamed unit',
    { 'data/don-vi.yaml': 'don_vi:\n  so-mot: { ten: Sở Một mới, nhom: so }\n' },
    'đổi tên đơn vị: Sở Một → Sở Một mới',
  ],
  [
    'who has sent',
    { 'data/2021-05/bao-cao.yaml': 'ngay: 2021-05-20\nnhan_bao_cao: { da_gui: { so-mot: 2021-05-18 } }\n' },
    'đã gửi ngày 2021-05-18: Sở Một',
  ],
])('between drafts: %s', (_what, changes, message) => {
  const before = side('2021-05', riceFiles({ '2021-05': may }))
  const after = side('2021-05', riceFiles({ '2021-05': may }, changes))
  expect(dataBetween(before, after).map((each) => each.message.vi)).toEqual([message])
  expect(dataBetween(before, before)).toEqual([])
})

test('a number that is printed nowhere is told of where a printed one rests on it', () => {
  const files = (cung_ky: string): ReturnType<typeof riceFiles> => riceFiles({ '2021-05': { ...may, cung_ky } })
  const [change, ...rest] = dataBetween(side('2021-05', files('4.900')), side('2021-05', files('4.901')))
  expect(rest).toEqual([])
  expect(change).toMatchObject({
    kind: 'input',
    message: { vi: 'Sản lượng lúa, lũy kế, cùng kỳ: 4.900 → 4.901' },
    owner: 'so-mot',
    after: { file: 'data/2021-05/lua.yaml', line: 6 },
  })
})

test('between months: who has not sent, no more', () => {
  const files = riceFiles({ '2021-04': april, '2021-05': may })
  expect(dataBetween(side('2021-04', files), side('2021-05', files)).map(({ message }) => message.vi)).toEqual([
    'chưa gửi: Sở Một',
  ])
})
