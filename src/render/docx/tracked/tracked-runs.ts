import { citedAgain, pieceXml, textRun } from '../piece-xml.ts'
import type { TrackedNotes } from './number-notes.ts'
import type { PlaceMark } from './put-places.ts'
import { REVISION } from './revisions.ts'
import type { State, TrackedAtom, TrackedParagraph } from './tracked.ts'

type Member = TrackedAtom | PlaceMark

/** The runs of a line; neighbours that came or went together are tracked as one. */
export function lineXml(line: TrackedParagraph['line'], notes: TrackedNotes): string {
  const members = line.flatMap((each) => settled(each, notes))
  return stretches(members)
    .map((stretch) => {
      const runs = stretch.map((each) => memberXml(each, notes)).join('')
      return trackedXml(stretch[0]?.state ?? 'place', runs)
    })
    .join('')
}

function stretches(members: readonly Member[]): readonly (readonly Member[])[] {
  const all: Member[][] = []
  for (const member of members) {
    const last = all.at(-1)
    if (last?.[0]?.state === member.state) last.push(member)
    else all.push([member])
  }
  return all.map(inLongRuns)
}

/** Words that follow each other in one face stand in one run. */
function inLongRuns(members: readonly Member[]): readonly Member[] {
  const long: Member[] = []
  for (const member of members) {
    const joined = join(long.at(-1), member)
    if (joined) long[long.length - 1] = joined
    else long.push(member)
  }
  return long
}

function join(left: Member | undefined, right: Member): Member | undefined {
  if (left === undefined || left.state === 'place' || right.state === 'place') return undefined
  if (left.atom.kind !== 'text' || right.atom.kind !== 'text' || left.atom.face !== right.atom.face) return undefined
  return { ...left, atom: { ...left.atom, text: left.atom.text + right.atom.text } }
}

/** A note that is cited again stays as it is where it is the same note of the same number; else one goes and one comes. */
function settled(member: Member, { ofOlder, ofNewer }: TrackedNotes): readonly Member[] {
  if (member.state !== 'both' || member.atom.kind !== 'note' || !member.atom.again) return [member]
  const { atom, was = 0 } = member
  if (was === atom.note && ofOlder.get(was) === ofNewer.get(atom.note)) return [member]
  return [
    { state: 'removed', atom: { ...atom, note: was } },
    { state: 'added', atom },
  ]
}

function memberXml(member: Member, notes: TrackedNotes): string {
  if (member.state === 'place') return member.xml
  const { state, atom } = member
  switch (atom.kind) {
    case 'text':
      return textRun(atom.text, atom.face)
    case 'note': {
      const id = (state === 'removed' ? notes.ofOlder : notes.ofNewer).get(atom.note) ?? 0
      return atom.again ? citedAgain(id, atom.note) : pieceXml({ kind: 'note', note: id, first: true }, notes.repeated)
    }
    case 'other':
    case 'fixed':
      return atom.xml
  }
}

function trackedXml(state: State | 'place', runs: string): string {
  switch (state) {
    case 'both':
    case 'place':
      return runs
    case 'added':
      return `<w:ins ${REVISION}>${runs}</w:ins>`
    case 'removed':
      return `<w:del ${REVISION}>${asDeleted(runs)}</w:del>`
  }
}

/** Words that are struck out stand in elements of their own: Word does not open a file in which they do not. */
function asDeleted(runs: string): string {
  return runs.replace(/<(\/?)w:t(?=[ >])/g, '<$1w:delText').replace(/<(\/?)w:instrText(?=[ >])/g, '<$1w:delInstrText')
}
