import type { Exact } from '../model/exact.ts'
import type { Endpoint, Interval } from '../numbers/interval.ts'
import { writeNumber } from '../numbers/write-number.ts'
import type { Expression } from './expression.ts'

/** Enough for any factor between units and any end of a printed number. */
const MOST_DECIMALS = 30

/** With the numbers put in: `100 · (4.120 ÷ 3.700 − 1)`. */
export function writeExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'stated':
      return signed(expression.stated.number.text)
    case 'constant':
      return plain(expression.value)
    case 'sum':
      return expression.terms.map(({ factor, of }, index) => writeTerm(factor, of, index === 0)).join(' ')
    case 'quotient':
      return `${factorText(expression.top)} ÷ ${factorText(expression.bottom)}`
  }
}

function writeTerm(factor: Exact, of: Expression, isFirst: boolean): string {
  const sign = factor.isNegative() ? (isFirst ? '−' : '− ') : isFirst ? '' : '+ '
  const size = factor.absolute()
  if (size.equals(1)) return `${sign}${isFirst && sign === '' ? writeExpression(of) : factorText(of)}`
  return `${sign}${plain(size)} · ${factorText(of)}`
}

/** In brackets where it would read otherwise beside `·` or `÷`. */
function factorText(expression: Expression): string {
  const text = writeExpression(expression)
  const isOne = expression.kind === 'constant' || expression.kind === 'quotient'
  if (expression.kind === 'stated') return text.startsWith('−') ? `(${text})` : text
  if (isOne) return text
  return `(${text})`
}

function signed(text: string): string {
  return text.replace(/^-/, '−').replace(/^\+/, '')
}

/** All digits of a number that ends, in Vietnamese print. */
function plain(value: Exact): string {
  return signed(writeNumber(value, { decimals: MOST_DECIMALS, keepZeros: false, leadingZero: false }))
}

/** `[11,323 ; 11,380]`, each end to `decimals` digits; ends that go on are cut with `…`. */
export function writeInterval({ lowest, highest }: Interval, decimals: number): string {
  return `${isClosed(lowest) ? '[' : '('}${writeEnd(lowest, '−∞', decimals)} ; ${writeEnd(highest, '∞', decimals)}${isClosed(highest) ? ']' : ')'}`
}

function isClosed(end: Endpoint): boolean {
  return end.kind === 'finite' && end.closed
}

function writeEnd(end: Endpoint, infinite: string, decimals: number): string {
  return end.kind === 'infinite' ? infinite : writeAbout(end.value, decimals)
}

/** `11,351…` where digits follow that are not shown. */
export function writeAbout(value: Exact, decimals: number): string {
  const text = writeNumber(value, { decimals, keepZeros: false, leadingZero: false })
  const all = writeNumber(value, { decimals: decimals + 20, keepZeros: false, leadingZero: false })
  return signed(text === all ? text : `${text}…`)
}
