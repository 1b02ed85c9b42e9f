import type { Amount, Figure } from '../../model/figure.ts'
import { roundHalfAway } from '../../numbers/round.ts'
import { convertUnit } from '../../numbers/unit.ts'
import { type FigurePair, isInOrder, type NumberPair } from './figure-pair.ts'

export type NumberAmount = Extract<Amount, { readonly kind: 'number' }>

export function numberOf(figure: Figure | undefined): NumberAmount | undefined {
  return figure?.amount.kind === 'number' ? figure.amount : undefined
}

/** Both numbers as printed, in the unit of the newer side; `undefined` where one is missing or their units cannot be converted. */
export function numbersOf({ before, after, sides }: FigurePair): NumberPair | undefined {
  const [first, second] = [numberOf(before), numberOf(after)]
  if (!first || !second) return undefined
  const old = convertUnit(roundHalfAway(first.exact, first.decimals), first.unit, second.unit)
  if (!old) return undefined
  const now = roundHalfAway(second.exact, second.decimals)
  const decimals = Math.max(first.decimals, second.decimals)
  return isInOrder(sides)
    ? { earlier: old, later: now, earlierPeriod: sides.before, laterPeriod: sides.after, decimals }
    : { earlier: now, later: old, earlierPeriod: sides.after, laterPeriod: sides.before, decimals }
}
