import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exact } from '../../src/model/exact.ts'
import { exactInteger } from '../../src/numbers/exact.ts'
import { intersects } from '../../src/numbers/interval.ts'
import { admissibleValues } from '../../src/validate/admissible.ts'
import {
  baseOfGrowth,
  baseOfIndex,
  differenceOf,
  type Expression,
  growthOf,
  growthOfChange,
  growthOfSlightChange,
  numbersIn,
  percentOf,
  statedIn,
  sumOf,
} from '../../src/validate/expression.ts'
import { solveFor } from '../../src/validate/range.ts'
import { allowedRange, type Relation, verdictOf } from '../../src/validate/relation.ts'
import { sameNumber } from '../../src/validate/same-number.ts'
import { shareOf } from '../../src/validate/share.ts'
import type { StatedNumber } from '../../src/validate/stated-number.ts'
import { claimPrinting, inputPrinting, type Printing, printed, printedAs, quantity } from './printed-samples.ts'

/** More than 100 000 cases in all. */
const RUNS = 8_000

/** Four quantities above zero, and how each and what is made of them was printed. */
interface Case {
  readonly values: readonly [Exact, Exact, Exact, Exact]
  readonly printings: readonly [Printing, Printing, Printing, Printing]
  readonly claim: Printing
}

const cases: fc.Arbitrary<Case> = fc.record({
  values: fc.tuple(quantity, quantity, quantity, quantity),
  printings: fc.tuple(inputPrinting, inputPrinting, inputPrinting, inputPrinting),
  claim: claimPrinting,
})

/** What a relation calculates: truly, and from what was printed. */
interface Calculated {
  readonly value: Exact
  readonly computed: Expression
}

const ONE = exactInteger(1)

/** All forms in which rules relate printed numbers. */
const forms: Readonly<Record<string, (the: Case) => Calculated>> = {
  sum: ({ values: [a, b, c], printings: [p, q, r] }) => ({
    value: a.plus(b).plus(c),
    computed: sumOf([term(input(a, p, 'a')), term(input(b, q, 'b')), term(input(c, r, 'c'))]),
  }),
  'plan percent, ratio or share': ({ values: [a, b], printings: [p, q] }) => ({
    value: a.times(100).dividedBy(b),
    computed: percentOf(input(a, p, 'a'), input(b, q, 'b')),
  }),
  'share of a calculated whole': ({ values: [a, b, c], printings: [p, q, r] }) => {
    const part = input(a, p, 'a')
    const whole = sumOf([term(part), term(input(b, q, 'b')), term(input(c, r, 'c'))])
    return { value: a.times(100).dividedBy(a.plus(b).plus(c)), computed: shareOf(part, whole, ONE) }
  },
  growth: ({ values: [c, b], printings: [p, q] }) => ({
    value: growth(c, b),
    computed: growthOf(input(c, p, 'c'), input(b, q, 'b')),
  }),
  'growth of a total from its parts': ({ values: [a, b, c, d], printings: [p, q, r, s] }) => ({
    value: growth(a.plus(b), c.plus(d)),
    computed: growthOf(
      sumOf([term(input(a, p, 'a')), term(input(b, q, 'b'))]),
      sumOf([term(input(c, r, 'c')), term(input(d, s, 'd'))]),
    ),
  }),
  'growth from a level and its change': ({ values: [c, b], printings: [p, q] }) => ({
    value: growth(c, b),
    computed: growthOfChange(input(c, p, 'c'), input(c.minus(b), q, 'd')),
  }),
  'growth from a level and a slight change': ({ values: [c, b], printings: [p, q] }) => ({
    value: growth(c, b),
    computed: growthOfSlightChange(input(c, p, 'c'), input(c.minus(b), q, 'd')),
  }),
  'base from a change': ({ values: [c, b], printings: [p, q] }) => ({
    value: b,
    computed: differenceOf(input(c, p, 'c'), input(c.minus(b), q, 'd')),
  }),
  'base from a growth': ({ values: [c, b], printings: [p], claim }) => ({
    value: b,
    computed: baseOfGrowth(input(c, p, 'c'), input(growth(c, b), claim, 'g')),
  }),
  'base or plan from a percentage': ({ values: [c, b], printings: [p], claim }) => ({
    value: b,
    computed: baseOfIndex(input(c, p, 'c'), input(c.times(100).dividedBy(b), claim, 'i')),
  }),
  difference: ({ values: [a, b], printings: [p, q] }) => ({
    value: a.minus(b),
    computed: differenceOf(input(a, p, 'a'), input(b, q, 'b')),
  }),
  'difference of ratios': ({ values: [a, b, c, d], printings: [p, q, r, s] }) => ({
    value: a.dividedBy(b).minus(c.dividedBy(d)),
    computed: differenceOf(
      { kind: 'quotient', top: input(a, p, 'a'), bottom: input(b, q, 'b') },
      { kind: 'quotient', top: input(c, r, 'c'), bottom: input(d, s, 'd') },
    ),
  }),
  'one fact in two places': ({ values: [a], printings: [p] }) => ({ value: a, computed: input(a, p, 'a') }),
}

function input(value: Exact, printing: Printing, place: string): Expression {
  return statedIn(printed(value, printing, place))
}

function term(of: Expression): { readonly factor: Exact; readonly of: Expression } {
  return { factor: ONE, of }
}

function growth(c: Exact, b: Exact): Exact {
  return c.dividedBy(b).minus(1).times(100)
}

function relation(the: Case, { value, computed }: Calculated): Relation {
  return { subject: 'x', claim: printed(value, the.claim, 'claim'), compare: 'equal', computed }
}

it('there are at least 100 000 cases', () => {
  expect(RUNS * Object.keys(forms).length).toBeGreaterThanOrEqual(100_000)
})

it('one number printed in two places is contradicted exactly where the prints cannot be of one number', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: -3, max: 3 }), ({ values: [a], printings: [p], claim }, steps) => {
      const printings = [p, claim].map((each) => ({ ...each, mode: 'nearest', tiesUp: p.tiesUp }) as const)
      const [one, other] = printings.map((each, index) => printed(a, each, String(index)))
      if (!one || !other) return
      const relationOf = (claimed: StatedNumber): Relation => ({
        subject: 'x',
        ...sameNumber(claimed, one),
        compare: 'equal',
      })
      expect(verdictOf(relationOf(other))).not.toBe('inconsistent')
      const isSameGrid = one.step.equals(other.step)
      const moved = printedAs(other.number.exact.plus(other.step.times(steps)), printings[1] ?? claim, 'moved')
      if (isSameGrid && steps !== 0) expect(verdictOf(relationOf(moved))).toBe('inconsistent')
    }),
    { numRuns: RUNS },
  )
})

it('a whole is never contradicted by the printing of some of its parts', () => {
  fc.assert(
    fc.property(cases, (the) => {
      const { values, printings } = the
      const [a, b, c] = values
      const computed = sumOf([term(input(a, printings[0], 'a')), term(input(b, printings[1], 'b'))])
      const whole = printed(a.plus(b).plus(c), the.claim, 'claim')
      expect(verdictOf({ subject: 'x', claim: whole, compare: 'at-least', computed })).not.toBe('inconsistent')
    }),
    { numRuns: RUNS },
  )
})

it('what one number may be, given all others, holds its true value', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...Object.values(forms)), (the, form) => {
      const { value, computed } = form(the)
      const claim = printed(value, the.claim, 'claim')
      for (const unknown of numbersIn(computed)) {
        expect(intersects(solveFor(computed, unknown, claim.interval), unknown.interval)).toBe(true)
      }
    }),
    { numRuns: RUNS / 2 },
  )
})

describe.each(Object.entries(forms))('%s', (_, form) => {
  it('is never contradicted by the printing of true values, nor left undecided where nothing is near zero', () => {
    let decided = 0
    fc.assert(
      fc.property(cases, (the) => {
        const verdict = verdictOf(relation(the, form(the)))
        if (verdict) decided++
        expect(verdict).not.toBe('inconsistent')
      }),
      { numRuns: RUNS },
    )
    expect(decided).toBeGreaterThan(RUNS / 2)
  })

  it('is always contradicted by a claim beyond the admissible printed values, and never by one at their ends', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 1_000 }), (the, steps) => {
        const honest = relation(the, form(the))
        const allowed = allowedRange(honest)
        const values = allowed && admissibleValues(honest.claim, allowed)
        if (!values) return
        const claimed = (exact: Exact): Relation => ({ ...honest, claim: printedAs(exact, the.claim, 'claim') })
        const beyond = honest.claim.step.times(steps)
        const ends = [values.from, values.to].flatMap((each) => each ?? [])
        const moved = [values.from?.minus(beyond), values.to?.plus(beyond)].flatMap((each) => each ?? [])
        expect(ends.map((each) => verdictOf(claimed(each)))).not.toContain('inconsistent')
        expect(moved.map((each) => verdictOf(claimed(each)))).toEqual(moved.map(() => 'inconsistent'))
      }),
      { numRuns: RUNS / 8 },
    )
  })
})
