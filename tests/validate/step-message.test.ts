import { expect, test } from 'vitest'
import { exactOf } from '../../src/numbers/exact.ts'
import { powerThatFits, wrongUnit } from '../../src/validate/step-message.ts'

const narrow = { lowest: exactOf('0.9'), highest: exactOf('1.2') }

test.each([
  ['10.4', 1],
  ['0.0101', -2],
  ['1100', 3],
  ['0.0000011', -6],
  // Ten thousand is nobody's slip, and neither is a threefold rise.
  ['11000', undefined],
  ['3', undefined],
])('a step of %s is off by a power of ten: %s', (step, power) => {
  expect(powerThatFits(exactOf(step), narrow)).toBe(power)
})

test('nothing is guessed where the usual is wide or may be nothing', () => {
  expect(powerThatFits(exactOf('10.4'), { lowest: exactOf('0.5'), highest: exactOf('1.2') })).toBeUndefined()
  expect(powerThatFits(exactOf('10.4'), { lowest: exactOf('-0.1'), highest: exactOf('1.2') })).toBeUndefined()
})

test('the hint says what to divide or multiply by', () => {
  expect(wrongUnit(3).en).toContain('divided by 1.000 ')
  expect(wrongUnit(-1).en).toContain('times 10 ')
})
