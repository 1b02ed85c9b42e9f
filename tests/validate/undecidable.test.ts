import { expect, it } from 'vitest'
import { validateMonth } from '../../src/compile.ts'
import { examplePeriod, exampleToday, exampleWorkspace } from '../../src/validate/example-workspace.ts'
import { literalWorld } from '../support/literal-world.ts'

const balance =
  '  lua.can-doi: { ten: Cân đối lúa, don_vi_tinh: tấn, kieu: do_luong, tinh_chat: dong, co_the_am: true }\n'
const windowed =
  '  lua.doi-chieu: { ten: Lúa đối chiếu, don_vi_tinh: tấn, kieu: do_luong, tinh_chat: dong, cua_so: từ ngày 15 đến ngày 14 }\n'
const constant =
  '  lua.gia-tri: { ten: Giá trị lúa, don_vi_tinh: tấn, kieu: do_luong, tinh_chat: dong, gia: so_sanh }\n' +
  '  lua.doanh-thu: { ten: Doanh thu lúa, don_vi_tinh: tấn, kieu: do_luong, tinh_chat: dong, gia: hien_hanh }\n'

/** `rule reason`, of what cannot be checked in these indicators of May. */
function undecided(entries: string, others: Readonly<Record<string, string>> = {}): string[] {
  const catalogue = 'data/chi-tieu/lua.yaml'
  const files = {
    ...exampleWorkspace,
    [catalogue]: `${exampleWorkspace[catalogue]}${balance}${windowed}${constant}`,
    'data/2023-05/lua.yaml': `don_vi: so-mot\nchi_tieu:\n${entries}`,
    ...others,
  }
  const { validation } = validateMonth(literalWorld(files, exampleToday), examplePeriod, {
    profile: 'compile',
    waivers: 'apply',
  })
  return validation.undecided.map(({ rule, reason }) => `${rule} ${reason}`)
}

/** The year to date of a balance, against last year's, with a growth that says nothing. */
function grown(now: string, base: string): string {
  return `  lua.can-doi:\n    luy_ke: "${now}"\n    cung_ky: { luy_ke: "${base}" }\n    cong_bo: { so_cung_ky: "12,5" }\n`
}

it.each([
  ['3', '0', 'BASE_SPANS_ZERO'],
  ['3', '-20', 'SIGN_CHANGE'],
  ['-30', '-20', 'SIGN_CHANGE'],
  ['-30', '20', 'SIGN_CHANGE'],
])('growth of %s over %s is undecidable: %s', (now, base, reason) => {
  expect(undecided(grown(now, base))).toEqual([`growth-mismatch ${reason}`])
})

it('growth over a counted zero is undecidable: ZERO_BASE', () => {
  const fires =
    '  lua.so-vu:\n    thang: 3\n    thang_truoc: { thang: 0 }\n    cong_bo: { thang: { so_thang_truoc: 100 } }\n'
  expect(undecided(fires)).toEqual(['growth-mismatch ZERO_BASE'])
})

it('a share across windows of time is undecidable', () => {
  const share =
    '  lua.san-luong: { luy_ke: 100 }\n  lua.doi-chieu:\n    luy_ke: 20\n    cong_bo: { ty_trong: { cua: lua.san-luong, so: 20 } }\n'
  expect(undecided(share)).toEqual(['ratio-mismatch WINDOW'])
})

it('a share across price bases is undecidable', () => {
  const share =
    '  lua.doanh-thu: { luy_ke: 100 }\n  lua.gia-tri:\n    luy_ke: 20\n    cong_bo: { ty_trong: { cua: lua.doanh-thu, so: 20 } }\n'
  expect(undecided(share)).toEqual(['ratio-mismatch PRICE_BASIS'])
})

it('growth at constant prices over levels at current prices is undecidable, and implies no base', () => {
  const growth =
    '  lua.doanh-thu:\n    luy_ke: 120\n    cung_ky: { luy_ke: 100 }\n    cong_bo: { so_cung_ky: 12, chenh_lech_cung_ky: 20, gia: so_sanh }\n'
  expect(undecided(growth)).toEqual(['growth-mismatch PRICE_BASIS'])
})

it('what rests on a value that two files state differently is undecidable', () => {
  const growth = '  lua.san-luong:\n    luy_ke: 120\n    cung_ky: { luy_ke: 100 }\n    cong_bo: { so_cung_ky: 20 }\n'
  const other = { 'data/2023-05/mua-vu.yaml': 'don_vi: so-hai\nchi_tieu:\n  lua.san-luong: { luy_ke: 210 }\n' }
  expect(undecided(growth, other)).toEqual(['growth-mismatch DUPLICATE_CONFLICT'])
})

it('a remark on a plan that there is not is undecidable', () => {
  const remark =
    '  lua.san-luong: { luy_ke: 120 }\nnhan_dinh:\n  lua: { chi_tieu: [lua.san-luong], so_ke_hoach: dat }\n'
  expect(undecided(remark)).toEqual(['direction-word MISSING_INPUT'])
})

it('a month in a row that no file holds is undecidable', () => {
  const remark =
    '  lua.san-luong: { thang: 12, thang_truoc: { thang: 10 } }\nnhan_dinh:\n  lua: { chi_tieu: [lua.san-luong], so_thang_truoc: tang, lien_tiep: 02 }\n'
  expect(undecided(remark)).toEqual(['direction-word NO_HISTORY'])
})
