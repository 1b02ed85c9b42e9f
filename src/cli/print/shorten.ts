import { displayWidth } from './display-width.ts'

const CUT = '…'

/** The part of a line that is shown, and the column in which what it is about begins there. */
interface Shortened {
  readonly text: string
  /** Columns before the place. */
  readonly before: number
  /** Columns that the place takes, as far as they are shown. */
  readonly under: number
}

/**
 * A line cut to `room` columns around a place, with `…` where something is left out. Offsets count UTF-16 units; a third
 * of the room goes to what stands before the place.
 */
export function shortenAround(line: string, start: number, end: number, room: number): Shortened {
  if (displayWidth(line) <= room) return shown(line, { from: 0, to: line.length }, start, end)
  const from = firstShown(line, start, room)
  const rest = room - (from > 0 ? 1 : 0)
  const to = displayWidth(line.slice(from)) <= rest ? line.length : fitting(line, from, rest - 1)
  return shown(line, { from, to }, start, end)
}

function shown(line: string, { from, to }: { from: number; to: number }, start: number, end: number): Shortened {
  const lead = from > 0 ? CUT : ''
  return {
    text: `${lead}${line.slice(from, to)}${to < line.length ? CUT : ''}`,
    before: displayWidth(lead) + displayWidth(line.slice(from, start)),
    under: displayWidth(line.slice(start, Math.min(end, to))),
  }
}

/** From the line's beginning where the place is near it, else so that the end of the line is not left half empty. */
function firstShown(line: string, start: number, room: number): number {
  if (displayWidth(line.slice(0, start)) <= (room * 2) / 3) return 0
  const widthBefore = Math.max(Math.floor(room / 3), room - 1 - displayWidth(line.slice(start)))
  return startFitting(line, start, widthBefore)
}

/** Where a text that begins at `from` must end to take at most `room` columns. */
function fitting(line: string, from: number, room: number): number {
  let at = from
  let width = 0
  for (const character of line.slice(from)) {
    width += displayWidth(character)
    if (width > room) return at
    at += character.length
  }
  return at
}

/** Where a text that ends before `to` must begin to take at most `room` columns; never between a letter and its marks. */
function startFitting(line: string, to: number, room: number): number {
  let at = to
  let best = to
  let width = 0
  for (const character of [...line.slice(0, to)].reverse()) {
    const columns = displayWidth(character)
    width += columns
    if (width > room) return best
    at -= character.length
    if (columns > 0) best = at
  }
  return best
}
