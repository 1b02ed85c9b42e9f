import { expect, test } from 'vitest'
import { validateMonth } from '../../src/compile.ts'
import type { Completeness } from '../../src/model/finding.ts'
import { examplePeriod, exampleToday, exampleWorkspace } from '../../src/validate/example-workspace.ts'
import { literalWorld } from '../support/literal-world.ts'

const MAIN = 'templates/thang/report.md.hbs'
const SO_MOT_SENT = 'ngay: 2023-05-20\nnhan_bao_cao:\n  da_gui: { so-mot: 2023-05-19 }\n'

/** Fires belong to the second department, all else to the first. */
const catalogue = {
  'data/chi-tieu/chay.yaml': `linh_vuc: Cháy
chu_tri: so-hai
chi_tieu:
  chay.so-vu: { ten: Số vụ cháy, don_vi_tinh: vụ, kieu: dem, tinh_chat: dong }
  chay.ty-le: { ten: Số vụ cháy mỗi ha, don_vi_tinh: "%", kieu: ty_le, tinh_chat: dong, ty_so: { tu: chay.so-vu, mau: lua.dien-tich } }
`,
}

function completeness(changes: Readonly<Record<string, string>>): Completeness {
  const world = literalWorld({ ...exampleWorkspace, ...catalogue, ...changes }, exampleToday)
  return validateMonth(world, examplePeriod, { profile: 'compile', waivers: 'apply' }).validation.completeness
}

function lua(entry: string): Record<string, string> {
  return { 'data/2023-05/lua.yaml': `don_vi: so-mot\nchi_tieu:\n  ${entry}\n` }
}

test('nobody waits where all have sent and nothing is printed', () => {
  expect(completeness({})).toEqual({ units: 2, sent: 2, late: [], waiting: [] })
})

test('a unit that has not sent waits, with or without figures that the report prints', () => {
  const issue = { 'data/2023-05/bao-cao.yaml': SO_MOT_SENT }
  expect(completeness(issue)).toEqual({
    units: 2,
    sent: 1,
    late: ['so-mot'],
    waiting: [{ unit: 'so-hai', figures: [] }],
  })
  const printing = {
    ...issue,
    [MAIN]: '# A\n\n{{thang "chay.so-vu"}} {{luy_ke "chay.so-vu"}} {{thang "chay.so-vu"}}\n',
  }
  expect(completeness(printing).waiting).toEqual([
    { unit: 'so-hai', figures: ['chay.so-vu:thang', 'chay.so-vu:luy_ke'] },
  ])
})

test('a unit that has sent waits for what is missing and for what it has announced', () => {
  const main = { [MAIN]: '# A\n\n{{thang "lua.san-luong"}} {{luy_ke "lua.san-luong"}} {{gia_tri "lua.dien-tich"}}\n' }
  const sent = lua('lua.san-luong: { thang: 5, luy_ke: { chua_co: chờ số liệu } }')
  expect(completeness({ ...main, ...sent }).waiting).toEqual([
    { unit: 'so-mot', figures: ['lua.san-luong:luy_ke', 'lua.dien-tich:gia_tri'] },
  ])
})

test('a blank is waited for too, and is a warning', () => {
  const main = { [MAIN]: '# A\n\n{{luy_ke "lua.san-luong"}}\n' }
  const blank = lua('lua.san-luong:\n    luy_ke:')
  expect(completeness({ ...main, ...blank }).waiting).toEqual([{ unit: 'so-mot', figures: ['lua.san-luong:luy_ke'] }])
})

test('what does not apply is waited for by nobody', () => {
  const main = { [MAIN]: '# A\n\n{{luy_ke "lua.san-luong"}}\n' }
  expect(completeness({ ...main, ...lua('lua.san-luong: { luy_ke: { khong_ap_dung: hết vụ } }') }).waiting).toEqual([])
})

test('a ratio waits for the unit in charge of the side that is lacking', () => {
  const main = { [MAIN]: '# A\n\n{{ty_so "chay.ty-le"}}\n' }
  const [waiting, ...others] = completeness({ ...main, ...lua('lua.dien-tich: { gia_tri: 5 }') }).waiting
  expect(others).toEqual([])
  expect(waiting?.unit).toBe('so-hai')
})

test('templates with faults still tell what they wait for', () => {
  const main = { [MAIN]: '# A\n\n{{luy_ke "lua.san-luong"}} {{ngay "x"}}\n' }
  expect(completeness(main).waiting).toEqual([{ unit: 'so-mot', figures: ['lua.san-luong:luy_ke'] }])
})

test('a figure that is missing is asked of the unit whose file it belongs in', () => {
  const world = literalWorld(
    {
      ...exampleWorkspace,
      ...catalogue,
      ...lua('lua.dien-tich: { gia_tri: 5 }'),
      [MAIN]: '# A\n\n{{luy_ke "lua.san-luong"}}\n',
    },
    exampleToday,
  )
  const { findings } = validateMonth(world, examplePeriod, { profile: 'compile', waivers: 'apply' }).validation
  const missing = findings.find(({ rule }) => rule === 'series-missing')
  expect(missing).toMatchObject({ owner: 'so-mot', span: { file: MAIN } })
})
