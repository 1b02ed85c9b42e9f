import type { Figure } from '../../src/model/figure.ts'

/** The amount of a figure on one line: `12.5 tấn`, `1/3 %`, or why it has none: `missing: …`, `not-yet: …`, `zero-base`. */
export function amountText(figure: Figure | undefined): string {
  if (!figure) return 'no figure'
  const { amount } = figure
  if (amount.kind === 'number') return `${amount.exact.toString()} ${amount.unit}`.trim()
  switch (amount.why.kind) {
    case 'missing':
      return `missing: ${amount.why.what} (${amount.why.expectedIn})`
    case 'not-yet':
    case 'not-applicable':
      return `${amount.why.kind}: ${amount.why.reason}`
    case 'zero-base':
    case 'negative-base':
      return amount.why.kind
  }
}
