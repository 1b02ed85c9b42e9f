import type { DataChange } from '../../model/comparison.ts'
import type { Span } from '../../model/source.ts'

interface Placed {
  readonly span?: Span
}

/** Where both sides of a change were typed, as far as that is known. */
export function placesOf(before: Placed | undefined, after: Placed | undefined): Pick<DataChange, 'before' | 'after'> {
  return {
    ...(before?.span ? { before: before.span } : {}),
    ...(after?.span ? { after: after.span } : {}),
  }
}
