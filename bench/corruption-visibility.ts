import { exactOf } from '../src/numbers/exact.ts'
import { intersects } from '../src/numbers/interval.ts'
import { intervalOfPrinted } from '../src/numbers/interval-of-printed.ts'
import { readNumber } from '../src/numbers/read-number.ts'
import { indexRelations, numbersOf, rangeFor } from '../src/validate/repairs.ts'
import type { Judged } from '../src/validate/run-rules.ts'
import { placeOf } from '../src/validate/stated-number.ts'
import type { Slip } from './corruption-slips.ts'

/**
 * Why no relation could see a slip, judged by the relations that hold without it; `undefined` where one could.
 * A line that is dropped or renamed is always taken to be visible.
 */
export function visibility(judged: readonly Judged[]): (slip: Slip) => string | undefined {
  const index = indexRelations(judged)
  return ({ place, to }) => {
    const read = readNumber(to, 'vi')
    if (read.kind !== 'number') return undefined
    const relations = index.at(placeOf(place))
    if (relations.length === 0) return 'no relation contains it'
    const seen = relations.some(({ relation, finding }) => {
      const stated = numbersOf(relation).find((each) => each.place === placeOf(place))
      const range = stated && rangeFor(relation, stated)
      if (!stated || !range || finding) return false
      const step = stated.step.compare(exactOf('0')) > 0 ? stated.step : undefined
      return !intersects(intervalOfPrinted(read.number, stated.mode, step), range)
    })
    if (seen) return undefined
    return relations.every(({ relation }) => relation.compare !== 'equal')
      ? 'only in inequalities that still hold'
      : 'within the rounding of its relations'
  }
}
