import type { Message } from '../../../model/diagnostic.ts'
import type { FigurePair } from '../figure-pair.ts'
import { numberOf } from '../numbers-of.ts'

/** A number that was there and is not any more. */
export function missingFigure({ before, after }: FigurePair): Message | undefined {
  if (!numberOf(before) || numberOf(after)) return undefined
  return after
    ? { vi: 'không còn số', en: 'has no number any more' }
    : { vi: 'báo cáo sau không in số này', en: 'the newer report does not print it' }
}

/** A number that was not there. */
export function newFigure({ before, after }: FigurePair): Message | undefined {
  if (numberOf(before) || !numberOf(after)) return undefined
  return before
    ? { vi: 'nay đã có số', en: 'has a number now' }
    : { vi: 'báo cáo trước không in số này', en: 'the older report does not print it' }
}
