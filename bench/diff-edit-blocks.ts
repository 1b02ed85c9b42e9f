import type { Block, Inline } from '../src/model/document.ts'
import { plainText } from '../src/render/plain-text.ts'
import { type NamedBlock, notesOf } from './diff-draft.ts'
import { done, type Edit, type Editing, isUntouched, wordCount } from './diff-editing.ts'
import { cameOrWent } from './diff-statements.ts'

/** A shorter passage is not known again where it went. */
const FEWEST_WORDS = 14
const FEWEST_STEPS = 4
const MOST_STEPS = 12

const SECOND = 'second'

type Running = Extract<Block, { readonly kind: 'paragraph' | 'item' }>

export const dropBlock: Edit = (editing, chance) => {
  const places = placesOf(editing, isRunning).filter((place) => wordCount(lineAt(editing, place)) >= FEWEST_WORDS)
  if (places.length === 0) return undefined
  const place = chance.of(places)
  const named = at(editing, place)
  const { draft } = editing
  const blocks = draft.blocks.toSpliced(place, 1)
  const lost = notesOf(named.block).filter((note) => !blocks.some(({ block }) => notesOf(block).includes(note)))
  const gone = [...new Set(lost)].flatMap((note) =>
    (draft.notes.get(note) ?? []).map((_, paragraph) => `n${note}.${paragraph}`),
  )
  const statements = [named.name, ...gone].map((name) => cameOrWent('removed', name))
  return done(editing, { ...draft, blocks }, [named.name, ...gone], statements)
}

export const addBlock: Edit = (editing, chance) => {
  const [block, ...store] = editing.store
  if (!block) return undefined
  const { draft } = editing
  const name = `new${editing.store.length}`
  const place = chance.upTo(draft.blocks.length + 1)
  // Between the parts of what was cut it would be no cut any more.
  if (draft.blocks[place]?.name.endsWith(SECOND)) return undefined
  const blocks = draft.blocks.toSpliced(place, 0, { name, block, rows: [] })
  return done({ ...editing, store }, { ...draft, blocks }, [name], [cameOrWent('added', name)])
}

/** So far that no other run of blocks could be said to have moved instead. */
export const moveBlock: Edit = (editing, chance) => {
  const { draft } = editing
  const places = placesOf(editing, isRunning).filter((place) => wordCount(lineAt(editing, place)) >= FEWEST_WORDS)
  if (places.length === 0) return undefined
  const from = chance.of(places)
  const steps = FEWEST_STEPS + chance.upTo(MOST_STEPS - FEWEST_STEPS)
  const to = chance.upTo(2) === 0 ? from - steps : from + steps
  // A block that is added or moved within the stretch would make it a question which of them moved.
  const stretch = draft.blocks.slice(Math.min(from, to), Math.max(from, to) + 1)
  if (to < 0 || to >= draft.blocks.length || !stretch.every((each) => isUntouched(editing, each))) return undefined
  const named = at(editing, from)
  const blocks = draft.blocks.toSpliced(from, 1).toSpliced(to, 0, named)
  return done(
    editing,
    { ...draft, blocks },
    stretch.map(({ name }) => name),
    [`moved ${named.name}`],
  )
}

export const splitBlock: Edit = (editing, chance) => {
  const { draft } = editing
  const places = placesOf(editing, isRunning)
  const cuts = places.flatMap((place) => halvesOf(lineAt(editing, place)).map((halves) => ({ place, halves })))
  if (cuts.length === 0) return undefined
  const { place, halves } = chance.of(cuts)
  const named = at(editing, place)
  if (!isRunning(named.block)) return undefined
  const [first, second] = [
    { ...named, block: { ...named.block, inlines: halves[0] } },
    { ...named, name: `${named.name}${SECOND}`, block: { ...named.block, inlines: halves[1] } },
  ]
  const blocks = draft.blocks.toSpliced(place, 1, first, second)
  return done(editing, { ...draft, blocks }, usedBy(named, second.name), [
    `split ${named.name}>${named.name},${second.name}`,
  ])
}

export const mergeBlocks: Edit = (editing, chance) => {
  const { draft } = editing
  const places = placesOf(editing, isLong).filter((place) => {
    const next = draft.blocks[place + 1]
    return (
      next !== undefined &&
      isLong(next.block) &&
      isUntouched(editing, next) &&
      next.block.kind === at(editing, place).block.kind
    )
  })
  if (places.length === 0) return undefined
  const place = chance.of(places)
  const [named, next] = [at(editing, place), at(editing, place + 1)]
  if (!isRunning(named.block) || !isRunning(next.block)) return undefined
  const inlines: readonly Inline[] = [...named.block.inlines, { kind: 'text', text: ' ' }, ...next.block.inlines]
  const blocks = draft.blocks.toSpliced(place, 2, { ...named, block: { ...named.block, inlines } })
  return done(
    editing,
    { ...draft, blocks },
    [...usedBy(named), ...usedBy(next)],
    [`merged ${named.name},${next.name}>${named.name}`],
  )
}

export const dropRow: Edit = (editing, chance) => editRow(editing, chance.upTo, 'removed')

export const addRow: Edit = (editing, chance) => editRow(editing, chance.upTo, 'added')

/** A row taken out, or a new one put in: the words of one that is there, each of them changed. */
function editRow(editing: Editing, upTo: (bound: number) => number, kind: 'added' | 'removed'): Editing | undefined {
  const { draft } = editing
  const places = placesOf(editing, ({ kind }) => kind === 'table')
  const place = places[upTo(places.length)]
  if (place === undefined) return undefined
  const named = at(editing, place)
  if (named.block.kind !== 'table') return undefined
  const row = upTo(named.block.rows.length)
  const cells = named.block.rows[row]
  if (!cells || plainText(cells.flatMap(({ inlines }) => inlines)).length < FEWEST_WORDS) return undefined
  const name = kind === 'removed' ? (named.rows[row] ?? '') : `${named.name}.fresh`
  const fresh = cells.map((cell, column) => ({
    ...cell,
    inlines: [{ kind: 'text' as const, text: FRESH_CELLS[column] ?? '-' }],
  }))
  const spliced = <Entry>(entries: readonly Entry[], entry: Entry): readonly Entry[] =>
    kind === 'removed' ? entries.toSpliced(row, 1) : entries.toSpliced(row, 0, entry)
  const block = { ...named.block, rows: spliced(named.block.rows, fresh) }
  const blocks = draft.blocks.with(place, { ...named, block, rows: spliced(named.rows, name) })
  return done(editing, { ...draft, blocks }, usedBy(named, name), [cameOrWent(kind, name)])
}

const FRESH_CELLS = ['99', 'Diện tích rừng ngập mặn', 'dặm', '12', '13', '14', '15', '16', '17', '18']

function halvesOf(line: readonly Inline[]): readonly (readonly [readonly Inline[], readonly Inline[]])[] {
  return [...line.keys()].flatMap((index) => {
    const inline = line[index]
    if (inline?.kind !== 'text') return []
    return [...inline.text.matchAll(/(?<=[.;,]) /g)].flatMap(({ index: cut }) => {
      const first = [...line.slice(0, index), { ...inline, text: inline.text.slice(0, cut) }]
      const second = [{ ...inline, text: inline.text.slice(cut + 1) }, ...line.slice(index + 1)]
      return [first, second].every((half) => wordCount(half) >= FEWEST_WORDS) ? [[first, second] as const] : []
    })
  })
}

function placesOf(editing: Editing, isRight: (block: Block) => boolean): readonly number[] {
  return [...editing.draft.blocks.keys()].filter((place) => {
    const named = at(editing, place)
    return isRight(named.block) && isUntouched(editing, named)
  })
}

function usedBy({ name, rows, block }: NamedBlock, ...more: readonly string[]): readonly string[] {
  return [name, ...rows, ...notesOf(block).map((note) => `n${note}.0`), ...more]
}

function isRunning(block: Block): block is Running {
  return block.kind === 'paragraph' || block.kind === 'item'
}

function isLong(block: Block): boolean {
  return isRunning(block) && wordCount(block.inlines) >= FEWEST_WORDS
}

function lineAt(editing: Editing, place: number): readonly Inline[] {
  const { block } = at(editing, place)
  return isRunning(block) ? block.inlines : []
}

function at({ draft }: Editing, place: number): NamedBlock {
  const named = draft.blocks[place]
  if (!named) throw new Error(`no block ${place}`)
  return named
}
