import { claimedMeasure } from '../model/claimed-measure.ts'
import type { PrintedNumber } from '../model/exact.ts'
import type { Figure, FigureId, Figures } from '../model/figure.ts'
import type { Month } from '../model/month.ts'
import type { Span } from '../model/source.ts'
import { roundHalfAway } from '../numbers/round.ts'
import { writeNumber } from '../numbers/write-number.ts'

/** A stated figure that the calculation does not print in the same digits. */
export interface ClaimDifference {
  readonly figure: FigureId
  /** As its department states it. */
  readonly stated: string
  /** As calculated, to the decimals of the statement; `undefined` where no number can be calculated. */
  readonly calculated: string | undefined
  readonly span: Span
}

interface Statement {
  readonly number: PrintedNumber
  readonly figure: Figure
  readonly span: Span
}

/** What departments state of the month's figures and the calculation contradicts, in the order of the files. */
export function claimDifferences(month: Month, figures: Figures): readonly ClaimDifference[] {
  return [...indicatorStatements(month, figures), ...listStatements(month, figures)]
    .filter(({ number, figure }) => !agrees(number, figure))
    .map(({ number, figure, span }) => ({
      figure: figure.id,
      stated: number.text,
      calculated: calculatedText(number, figure),
      span,
    }))
}

function indicatorStatements(month: Month, figures: Figures): Statement[] {
  return month.current.submissions.flatMap((submission) =>
    [...submission.readings.values()].flatMap(({ indicator, claims }) =>
      claims.flatMap((claim) => {
        const measure = claimedMeasure(claim)
        const figure = measure && figures.find(indicator, measure)
        return figure ? [{ number: claim.number, figure, span: claim.span }] : []
      }),
    ),
  )
}

function listStatements(month: Month, figures: Figures): Statement[] {
  return [...month.lists.values()].flatMap(({ id, stated }) => {
    const figure = figures.count(id)
    return stated && figure ? [{ number: stated.value, figure, span: stated.span }] : []
  })
}

function agrees(number: PrintedNumber, { amount }: Figure): boolean {
  return amount.kind === 'number' && roundHalfAway(amount.exact, number.decimals).equals(number.exact)
}

function calculatedText(number: PrintedNumber, { amount }: Figure): string | undefined {
  if (amount.kind === 'none') return undefined
  return writeNumber(amount.exact, { decimals: number.decimals, keepZeros: true, leadingZero: false })
}
