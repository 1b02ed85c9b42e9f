import type { TrackedAtom } from './tracked.ts'
import { type Place, sizeOf } from './written.ts'

/** A mark of comments or a bookmark, among what is tracked but never tracked itself. */
export interface PlaceMark {
  readonly state: 'place'
  readonly xml: string
}

/**
 * Puts marks that take no room where they stood in their own line. What opens goes as near as can be to what follows it,
 * what closes to what it follows. The older line's bookmarks are gone: their names are the newer one's now.
 */
export function putPlaces(
  woven: readonly TrackedAtom[],
  older: readonly Place[],
  newer: readonly Place[],
): readonly (TrackedAtom | PlaceMark)[] {
  const comments = older.filter(({ role }) => role !== 'bookmark')
  return putIn(putIn(woven, comments, 'added'), newer, 'removed')
}

type Marked = TrackedAtom | PlaceMark

/** `foreign` is what the places' own line does not have. */
function putIn(line: readonly Marked[], places: readonly Place[], foreign: 'added' | 'removed'): readonly Marked[] {
  const put: Marked[] = []
  let [at, next] = [0, 0]
  const putUpTo = (end: number, closing: boolean): void => {
    for (let place = places[next]; place && place.at <= end; place = places[next]) {
      if (closing && place.role !== 'closes') return
      put.push({ state: 'place', xml: place.xml })
      next++
    }
  }
  for (const each of line) {
    if (each.state === 'place' || each.state === foreign) {
      put.push(each)
      continue
    }
    for (const part of cutAt(
      each,
      places.slice(next).map((place) => place.at - at),
    )) {
      putUpTo(at, false)
      put.push(part)
      at += sizeOf(part.atom)
      putUpTo(at, true)
    }
  }
  putUpTo(Number.POSITIVE_INFINITY, false)
  return put
}

/** A text in which places stand, in as many parts as they make of it. */
function cutAt(tracked: TrackedAtom, offsets: readonly number[]): readonly TrackedAtom[] {
  const { atom } = tracked
  if (atom.kind !== 'text') return [tracked]
  const inside = [...new Set(offsets.filter((each) => each > 0 && each < atom.text.length))].sort((a, b) => a - b)
  return [0, ...inside].map((from, index) => ({
    ...tracked,
    atom: { ...atom, text: atom.text.slice(from, inside[index]) },
  }))
}
