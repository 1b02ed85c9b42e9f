import { expect, test } from 'vitest'
import { loadMonth } from '../../src/load/load-month.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { literalWorld } from '../support/literal-world.ts'
import { tinyFiles } from '../support/tiny-files.ts'

const may = { year: 2021, month: 5 }

function found(folder: string, period = may): readonly Diagnostic[] {
  return loadMonth(literalWorld(tinyFiles({ [`data/${folder}/lua.yaml`]: 'don_vi: so-mot\n' })), period).diagnostics
}

test.each(['2021-9', '2021_09', '09-2021', 'thang-9-2021', '2O21-09'])(
  'data/%s is noticed where 2021-09 is missing',
  (folder) => {
    const [fault] = found(folder, { year: 2021, month: 9 })
    expect(fault?.hints?.[0]?.en).toBe(`there is data/${folder}: if it is this month, rename it to data/2021-09`)
  },
)

test('a folder of another month is no misnamed one', () => {
  expect(found('2021-8', { year: 2021, month: 9 })[0]?.hints).toHaveLength(1)
})

test('a month to compare with under a wrong name is a warning', () => {
  expect(found('2021-4').map(({ rule, severity, span }) => [rule, severity, span.file])).toEqual([
    ['misnamed-month', 'warning', 'data/2021-4'],
  ])
})

test.each(['2021-1', 'thang-12', '2020_1O'])('data/%s is told to be read by nobody', (folder) => {
  expect(found(folder).map(({ rule, severity, span }) => [rule, severity, span.file])).toEqual([
    ['misnamed-month', 'warning', `data/${folder}`],
  ])
})

test('folders of the catalogue and of programs are no months', () => {
  expect(found('ke-hoach')).toEqual([])
  expect(found('.git')).toEqual([])
})
