import { expect, test } from 'vitest'
import { calculateMonth } from '../../src/compile.ts'
import { examplePeriod, exampleToday, exampleWorkspace } from '../../src/validate/example-workspace.ts'
import { amountText } from '../support/amounts.ts'
import { literalWorld } from '../support/literal-world.ts'

test('a year to date that is added up holds the declared revision, with its reason and document', () => {
  const files = {
    'data/2023-04/lua.yaml': 'don_vi: so-mot\nchi_tieu:\n  lua.san-luong: { luy_ke: 2.000 }\n',
    'data/2023-05/lua.yaml':
      'don_vi: so-mot\nchi_tieu:\n  lua.san-luong:\n    thang: 500\n' +
      '    dieu_chinh: { so: -20, ly_do: số trùng, van_ban: Công văn số 12/CTK }\n',
  }
  const made = calculateMonth(literalWorld({ ...exampleWorkspace, ...files }, exampleToday), examplePeriod)
  const figure = made.ok ? made.value.figures.byId('lua.san-luong:luy_ke') : undefined
  expect(amountText(figure)).toBe('2480 tấn')
  expect(figure?.formula).toBe('a + b + c')
  expect(figure?.inputs[2]).toMatchObject({ text: '-20', note: 'số trùng (Công văn số 12/CTK)' })
})
