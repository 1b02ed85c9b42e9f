import { pointInterval } from '../numbers/interval.ts'
import type { Expression } from './expression.ts'
import { statedIn } from './expression.ts'
import type { Relation } from './relation.ts'
import type { StatedNumber } from './stated-number.ts'

/**
 * One number printed in two places. Printed to the same digits it must read the same: taken as ranges, 3,04 and 3,05
 * would meet in 3,045, which nobody prints both ways. Of two precisions, the coarser must be a rounding of the finer as
 * it is printed; that is exact too, for the ends of the coarser range lie on the finer grid.
 *
 * @param made makes of the other print what the claim should be (an index less 100); absent where it is the claim itself
 */
export function sameNumber(
  claim: StatedNumber,
  other: StatedNumber,
  made: (other: Expression) => Expression = (same) => same,
): Pick<Relation, 'claim' | 'computed'> {
  if ((claim.mode === 'truncated') !== (other.mode === 'truncated')) return { claim, computed: made(statedIn(other)) }
  const isOtherFiner = other.step.compare(claim.step) <= 0
  return isOtherFiner
    ? { claim, computed: made(statedIn(atItsWord(other))) }
    : { claim: atItsWord(claim), computed: made(statedIn(other)) }
}

function atItsWord(stated: StatedNumber): StatedNumber {
  return { ...stated, interval: pointInterval(stated.number.exact), mode: 'exact' }
}
