import type { Exact } from '../model/exact.ts'
import { exactInteger } from '../numbers/exact.ts'
import type { StatedNumber } from './stated-number.ts'

const ONE = exactInteger(1)
const HUNDRED = exactInteger(100)

/**
 * What a relation calculates. Each stated number stands in it once, so that its range is exact by plain interval
 * arithmetic and it can be solved for each of them.
 */
export type Expression =
  | { readonly kind: 'stated'; readonly stated: StatedNumber }
  | { readonly kind: 'constant'; readonly value: Exact }
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | { readonly kind: 'quotient'; readonly top: Expression; readonly bottom: Expression }

/** `factor · of` */
export interface Term {
  readonly factor: Exact
  readonly of: Expression
}

export function statedIn(stated: StatedNumber): Expression {
  return { kind: 'stated', stated }
}

export function sumOf(terms: readonly Term[]): Expression {
  return { kind: 'sum', terms }
}

export function scaled(factor: Exact | number, of: Expression): Expression {
  const by = ONE.times(factor)
  return by.equals(1) ? of : sumOf([{ factor: by, of }])
}

/** a + b + … */
export function plus(...addends: readonly Expression[]): Expression {
  return sumOf(addends.map((of) => ({ factor: ONE, of })))
}

/** a − b */
export function differenceOf(a: Expression, b: Expression): Expression {
  return sumOf([
    { factor: ONE, of: a },
    { factor: ONE.negated(), of: b },
  ])
}

/** 100 · a ÷ b */
export function percentOf(a: Expression, b: Expression): Expression {
  return sumOf([{ factor: HUNDRED, of: { kind: 'quotient', top: a, bottom: b } }])
}

/** 100 · (a ÷ b − 1) */
export function growthOf(a: Expression, b: Expression): Expression {
  return sumOf([{ factor: HUNDRED, of: lessOne({ kind: 'quotient', top: a, bottom: b }) }])
}

/** 100 ÷ (level ÷ change − 1): the growth that a level and its change say, with no base given. */
export function growthOfChange(level: Expression, change: Expression): Expression {
  return {
    kind: 'quotient',
    top: { kind: 'constant', value: HUNDRED },
    bottom: lessOne({ kind: 'quotient', top: level, bottom: change }),
  }
}

/** 100 · (1 ÷ (1 − change ÷ level) − 1): the same, where the change may be none but the level may not. */
export function growthOfSlightChange(level: Expression, change: Expression): Expression {
  const one: Expression = { kind: 'constant', value: ONE }
  const kept = differenceOf(one, { kind: 'quotient', top: change, bottom: level })
  return sumOf([{ factor: HUNDRED, of: lessOne({ kind: 'quotient', top: one, bottom: kept }) }])
}

/** level ÷ (1 + growth ÷ 100): the base that a level and its growth say. */
export function baseOfGrowth(level: Expression, growth: Expression): Expression {
  return {
    kind: 'quotient',
    top: level,
    bottom: sumOf([
      { factor: ONE, of: { kind: 'constant', value: ONE } },
      { factor: ONE.dividedBy(100), of: growth },
    ]),
  }
}

/** 100 ÷ index · level: the base that a level and "x% of" say. */
export function baseOfIndex(level: Expression, index: Expression): Expression {
  return sumOf([{ factor: HUNDRED, of: { kind: 'quotient', top: level, bottom: index } }])
}

/** a + number */
export function plusNumber(a: Expression, number: Exact | number): Expression {
  return sumOf([
    { factor: ONE, of: a },
    { factor: ONE, of: { kind: 'constant', value: ONE.times(number) } },
  ])
}

function lessOne(of: Expression): Expression {
  return sumOf([
    { factor: ONE, of },
    { factor: ONE.negated(), of: { kind: 'constant', value: ONE } },
  ])
}

/** The numbers that an expression is made of, in the order of reading. */
export function numbersIn(expression: Expression): readonly StatedNumber[] {
  switch (expression.kind) {
    case 'stated':
      return [expression.stated]
    case 'constant':
      return []
    case 'sum':
      return expression.terms.flatMap((term) => numbersIn(term.of))
    case 'quotient':
      return [...numbersIn(expression.top), ...numbersIn(expression.bottom)]
  }
}
