import type { Message } from '../../../model/diagnostic.ts'
import type { FigurePair } from '../figure-pair.ts'
import { numberOf } from '../numbers-of.ts'

/** A number that was there and is not any more. */
export function missingFigure(pair: FigurePair): Message | undefined {
  const { before, after } = pair
  if (!numberOf(before) || numberOf(after) || isLeftOut(pair)) return undefined
  return after
    ? { vi: 'không còn số', en: 'has no number any more' }
    : { vi: 'báo cáo sau không in số này', en: 'the newer report does not print it' }
}

/** A number that was not there. */
export function newFigure(pair: FigurePair): Message | undefined {
  const { before, after } = pair
  if (numberOf(before) || !numberOf(after) || isLeftOut(pair)) return undefined
  return before
    ? { vi: 'nay đã có số', en: 'has a number now' }
    : { vi: 'báo cáo trước không in số này', en: 'the older report does not print it' }
}

/** A month's report speaks of what its month is about: between months only main indicators must be in both. */
function isLeftOut({ before, after, indicator, sides }: FigurePair): boolean {
  return sides.relation === 'months' && !(before && after) && !indicator?.isMain
}
