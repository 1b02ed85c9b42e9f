import { anchorsOf, type EditedLine } from './edited-lines.ts'
import type { KnownLine } from './known-places.ts'

/**
 * Which line of the report each line of the edited text is: by its bookmark, as long as the report still says there what it
 * said when the file was built; else by its words, in the same order.
 */
export function matchLines(
  edited: readonly EditedLine[],
  known: readonly KnownLine[],
): ReadonlyMap<EditedLine, KnownLine> {
  const places = new Map(known.map((line, at) => [line, at]))
  const matched = byAnchors(edited, known)
  const taken = new Set(matched.values())
  const once = saidOnce(known)
  let next = 0
  for (const line of edited) {
    const own = matched.get(line)
    if (own) next = (places.get(own) ?? 0) + 1
    if (own || line.kind === 'frame') continue
    while (taken.has(known[next] ?? NOWHERE)) next++
    const follower = known[next]
    const found = follower && isSame(follower, line) ? follower : once.get(keyOf(line.kind === 'row', line.words))
    const place = found === undefined ? -1 : (places.get(found) ?? -1)
    if (!found || taken.has(found) || place < next) continue
    matched.set(line, found)
    taken.add(found)
    next = place + 1
  }
  return matched
}

const NOWHERE: KnownLine = { place: { text: 0, block: 0 }, anchor: '', words: '' }

function byAnchors(edited: readonly EditedLine[], known: readonly KnownLine[]): Map<EditedLine, KnownLine> {
  const byAnchor = new Map(known.map((line) => [line.anchor, line]))
  const matched = new Map<EditedLine, KnownLine>()
  const taken = new Set<KnownLine>()
  for (const line of edited) {
    const found = anchorsOf(line).flatMap((anchor) => byAnchor.get(anchor) ?? [])[0]
    if (!found || taken.has(found) || isRow(found) !== (line.kind === 'row')) continue
    matched.set(line, found)
    taken.add(found)
  }
  return matched
}

/** Lines whose words no other line says: they are known wherever they stand. */
function saidOnce(known: readonly KnownLine[]): ReadonlyMap<string, KnownLine> {
  const once = new Map<string, KnownLine | undefined>()
  for (const line of known) {
    const key = keyOf(isRow(line), line.words)
    once.set(key, once.has(key) ? undefined : line)
  }
  return new Map([...once].flatMap(([key, line]) => (line ? [[key, line] as const] : [])))
}

function isSame(known: KnownLine, line: EditedLine): boolean {
  return keyOf(isRow(known), known.words) === keyOf(line.kind === 'row', line.words)
}

function keyOf(row: boolean, words: string): string {
  return `${row}:${words.trim()}`
}

function isRow({ place }: KnownLine): boolean {
  return place.row !== undefined
}
