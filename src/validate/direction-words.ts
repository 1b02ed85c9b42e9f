import type { Message } from '../model/diagnostic.ts'
import type { Assertion, Direction, PlanStanding } from '../model/submission.ts'
import { exactInteger } from '../numbers/exact.ts'
import { closedAt, INFINITE, type Interval, intersects, openAt, pointInterval } from '../numbers/interval.ts'

const ZERO = exactInteger(0)
const ABOVE: Interval = { lowest: openAt(ZERO), highest: INFINITE }
const BELOW: Interval = { lowest: INFINITE, highest: openAt(ZERO) }

type Word = Direction | PlanStanding

const meanings: Readonly<Record<Word, Interval>> = {
  up: ABOVE,
  down: BELOW,
  same: pointInterval(ZERO),
  exceeded: ABOVE,
  met: { lowest: closedAt(ZERO), highest: INFINITE },
  short: BELOW,
}

const words: Readonly<Record<Word, Message>> = {
  up: { vi: 'tăng', en: 'up' },
  down: { vi: 'giảm', en: 'down' },
  same: { vi: 'không đổi', en: 'unchanged' },
  exceeded: { vi: 'vượt kế hoạch', en: 'above plan' },
  met: { vi: 'đạt kế hoạch', en: 'up to plan' },
  short: { vi: 'chưa đạt kế hoạch', en: 'short of the plan' },
}

export function wordOf(assertion: Assertion): Word {
  return assertion.kind === 'plan' ? assertion.standing : assertion.direction
}

/** Whether a quantity in `range` may be what the word says. */
export function mayBe(word: Word, range: Interval): boolean {
  return intersects(meanings[word], range)
}

/** `tăng so với tháng trước` */
export function sayAssertion(assertion: Assertion): Message {
  const word = words[wordOf(assertion)]
  if (assertion.kind === 'plan') return word
  return assertion.versus === 'previous-month'
    ? { vi: `${word.vi} so với tháng trước`, en: `${word.en} on last month` }
    : { vi: `${word.vi} so với cùng kỳ`, en: `${word.en} on last year` }
}

/** What the numbers say instead. */
export function sayRange(assertion: Assertion, range: Interval): Message {
  return sayNumbers(assertion.kind, range)
}

export function sayNumbers(kind: Assertion['kind'], range: Interval): Message {
  const isPlan = kind === 'plan'
  if (mayBe('up', range) && !mayBe('down', range)) return words[isPlan ? 'exceeded' : 'up']
  if (mayBe('down', range)) return words[isPlan ? 'short' : 'down']
  return words[isPlan ? 'met' : 'same']
}
