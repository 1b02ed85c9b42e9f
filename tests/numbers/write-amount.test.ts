import { expect, it } from 'vitest'
import { withUnit } from '../../src/numbers/write-amount.ts'

it.each([
  ['526.305', 'tấn', '526.305\u00a0tấn'],
  ['4,98', 'triệu lượt khách', '4,98\u00a0triệu lượt khách'],
  ['5,01', '%', '5,01%'],
  ['20', '%/năm', '20%/năm'],
  ['108,5', '', '108,5'],
])('%s and %j print %j', (number, unit, expected) => {
  expect(withUnit(number, unit)).toBe(expected)
})
