import type { Inline } from '../src/model/document.ts'
import { notesOf } from './diff-draft.ts'
import { done, type Edit, type Editing, freeSpots, type Spot, wordCount } from './diff-editing.ts'
import { cameOrWent, changed, noteName, type Statement } from './diff-statements.ts'

const FEWEST_WORDS = 9
const NEW_NOTES = [
  'Theo số liệu sơ bộ do cơ quan thường trực gửi sau giờ họp, còn chờ đối chiếu.',
  'Thông tri số 9021/TT-HĐTV ngày 03/03/2031 của Hội đồng tư vấn về nếp sống văn minh nơi công cộng.',
  'Không kể những nơi chưa gửi biểu mẫu hoặc gửi biểu mẫu cũ.',
]

/** A note out of a passage that stays. */
export const dropNote: Edit = (editing, chance) => {
  const spots = passageSpots(editing).filter(({ line }) => line.some((inline) => isSingle(editing, inline)))
  if (spots.length === 0) return undefined
  const spot = chance.of(spots)
  const index = spot.line.findIndex((inline) => isSingle(editing, inline))
  const reference = spot.line[index]
  if (reference?.kind !== 'footnote') return undefined
  const paragraphs = editing.draft.notes.get(reference.note) ?? []
  const gone = paragraphs.map((_, paragraph) => `${noteName(reference.note)}.${paragraph}`)
  return done(
    editing,
    spot.replaced(spot.line.toSpliced(index, 1)),
    [spot.name, ...gone],
    [
      changed(spot.name, [noteName(reference.note)], [], false),
      ...gone.map((name): Statement => cameOrWent('removed', name)),
    ],
  )
}

/** A new note at the end of some text of a passage. */
export const addNote: Edit = (editing, chance) => {
  const spots = passageSpots(editing)
  if (spots.length === 0) return undefined
  const spot = chance.of(spots)
  const note = 1000 + editing.statements.length
  const text = chance.of(NEW_NOTES)
  const isThere = [...editing.draft.notes.values()]
    .flat()
    .some((line) => line.some((each) => each.kind === 'text' && each.text === text))
  const place = spot.line.findIndex(({ kind }) => kind === 'text' || kind === 'figure')
  if (place < 0 || isThere) return undefined
  const line: readonly Inline[] = spot.line.toSpliced(place + 1, 0, { kind: 'footnote', note, first: true })
  const draft = spot.replaced(line)
  const notes = new Map(draft.notes).set(note, [[{ kind: 'text', text }]])
  return done(
    editing,
    { ...draft, notes },
    [spot.name, `${noteName(note)}.0`],
    [changed(spot.name, [], [noteName(note)], false), cameOrWent('added', `${noteName(note)}.0`)],
  )
}

/** Lines of the text, long enough to be known again whatever note they have. */
function passageSpots(editing: Editing): readonly Spot[] {
  return freeSpots(editing).filter(({ name, line }) => /^b\d+$/.test(name) && wordCount(line) >= FEWEST_WORDS)
}

/** Whether it refers to a note that nothing else refers to and that was not edited. */
function isSingle({ draft, used }: Editing, inline: Inline): boolean {
  if (inline.kind !== 'footnote' || used.has(`${noteName(inline.note)}.0`)) return false
  return draft.blocks.flatMap(({ block }) => notesOf(block)).filter((note) => note === inline.note).length === 1
}
