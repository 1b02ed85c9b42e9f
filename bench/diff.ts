// npm run bench:diff — reports edited by chance, the same on every run, and what a comparison lists of it.
//
// An edit is found where exactly what it changed is listed: the kind of change, the passages of both sides, the words.
// `-- --list` prints what was missed and what was listed without cause.
import { realWorld } from '../src/cli/real-world.ts'
import { compareTexts } from '../src/compare/compare-texts.ts'
import { compile } from '../src/compile.ts'
import type { Block, ReportDocument } from '../src/model/document.ts'
import type { World } from '../src/model/world.ts'
import { type Chance, chance } from './diff-chance.ts'
import { draftOf, finished, type Names } from './diff-draft.ts'
import { addBlock, addRow, dropBlock, dropRow, mergeBlocks, moveBlock, splitBlock } from './diff-edit-blocks.ts'
import { addNote, dropNote } from './diff-edit-notes.ts'
import { spellingEdits } from './diff-edit-spellings.ts'
import { editFigure, editWords } from './diff-edit-words.ts'
import type { Edit, Editing } from './diff-editing.ts'
import { randomReport } from './diff-random-report.ts'
import { kindOf, listed, renumbered, type Statement } from './diff-statements.ts'

const DRAFTS = 100
const MOST_EDITS = 10
const LEAST = 0.98

const edits: readonly Edit[] = [
  editFigure,
  editFigure,
  editWords(0, ({ name }) => !name.startsWith('n')),
  editWords(1, ({ name }) => !name.startsWith('n')),
  editWords(3, ({ name }) => !name.startsWith('n')),
  editWords(1, ({ name }) => name.startsWith('n')),
  dropBlock,
  addBlock,
  moveBlock,
  splitBlock,
  mergeBlocks,
  dropRow,
  addRow,
  dropNote,
  addNote,
  ...Object.values(spellingEdits),
]

/** What was made and listed, what was made and not listed, what was listed and not made. */
interface Judgement {
  readonly right: readonly Statement[]
  readonly missed: readonly Statement[]
  readonly groundless: readonly Statement[]
}

function main(): void {
  const world = realWorld(process.cwd())
  const months = [10, 11].map((month) => reportOf(world, month))
  const judgements = Array.from({ length: DRAFTS }, (_, draft) => [
    ...months.map((month, index) => judgeEdits(month, months[1 - index]?.blocks ?? [], 2 * draft + index)),
    ...months.slice(0, 1).map((frame) => {
      const report = randomReport(draft, frame)
      return judgeEdits(report, randomReport(DRAFTS + draft, frame).blocks, 2 * DRAFTS + draft)
    }),
  ]).flat()
  print(judgements)
  const copies = [copied(world, (text) => text.normalize('NFD')), copied(world, (text) => text.replace(/\n/g, '\r\n'))]
  copies.forEach((copy, index) => {
    const differences = months.flatMap((month, place) => differencesOf(month, reportOf(copy, 10 + place)))
    console.log(`${['NFD', 'CRLF'][index]} copies of the workspace: ${differences.length} differences`)
    if (differences.length > 0) process.exitCode = 1
  })
}

/** One report and a draft of it with up to ten edits. */
function judgeEdits(report: ReportDocument, others: readonly Block[], seed: number): Judgement {
  const draw = chance(seed + 1)
  const store = shuffled(others.flatMap(withoutNotes), draw)
  let editing: Editing = { draft: draftOf(report), statements: [], used: new Set(), store }
  const count = 1 + draw.upTo(MOST_EDITS)
  for (let edit = 0; edit < count; edit++) editing = draw.of(edits)(editing, draw) ?? editing
  const [before, after] = [finished(draftOf(report), report), finished(editing.draft, report)]
  const comparison = compareTexts(before.document, after.document, 'drafts')
  return judged(
    [...editing.statements, ...renumberings(before.names.notes, after.names.notes)],
    listed(comparison, before.names, after.names),
  )
}

/** Paragraphs to be added: their notes belong to the report that they come from. */
function withoutNotes(block: Block): readonly Block[] {
  if (block.kind !== 'paragraph') return []
  return [{ ...block, inlines: block.inlines.filter(({ kind }) => kind !== 'footnote') }]
}

function shuffled(blocks: readonly Block[], draw: Chance): readonly Block[] {
  const lots = new Map(blocks.map((block) => [block, draw.upTo(1e6)]))
  return [...blocks].sort((left, right) => (lots.get(left) ?? 0) - (lots.get(right) ?? 0))
}

/** The notes of both sides that have another number now. */
function renumberings(before: Names['notes'], after: Names['notes']): readonly Statement[] {
  const numbers = new Map([...after].map(([number, note]) => [note, number]))
  return [...before].flatMap(([number, note]) => {
    const fresh = numbers.get(note)
    return fresh === undefined || fresh === number ? [] : [renumbered(note, number, fresh)]
  })
}

function judged(made: readonly Statement[], found: readonly Statement[]): Judgement {
  return {
    right: made.filter((statement) => found.includes(statement)),
    missed: made.filter((statement) => !found.includes(statement)),
    groundless: found.filter((statement) => !made.includes(statement)),
  }
}

/** All that a comparison lists of two compilations, spellings included. */
function differencesOf(before: ReportDocument, after: ReportDocument): readonly Statement[] {
  return listed(
    compareTexts(before, after, 'drafts'),
    finished(draftOf(before), before).names,
    finished(draftOf(after), after).names,
  )
}

function reportOf(world: World, month: number): ReportDocument {
  const outcome = compile(world, { year: 2020, month })
  if (!outcome.ok) throw new Error(`month ${month} does not compile`)
  return outcome.value.document
}

/** The workspace with all its files written in another way. */
function copied(world: World, rewrite: (text: string) => string): World {
  return {
    ...world,
    read: (path) => {
      const content = world.read(path)
      if (content.kind !== 'file') return content
      return { kind: 'file', bytes: new TextEncoder().encode(rewrite(new TextDecoder().decode(content.bytes))) }
    },
  }
}

function print(judgements: readonly Judgement[]): void {
  const right = judgements.flatMap((each) => each.right)
  const missed = judgements.flatMap((each) => each.missed)
  const groundless = judgements.flatMap((each) => each.groundless)
  const kinds = [...new Set([...right, ...missed, ...groundless].map(kindOf))].sort()
  console.log(`${judgements.length} edited reports`)
  console.log(
    `${'change'.padEnd(16)}${'made'.padStart(7)}${'listed'.padStart(8)}${'recall'.padStart(9)}${'precision'.padStart(11)}`,
  )
  for (const kind of [...kinds, 'all']) {
    const count = (statements: readonly Statement[]): number =>
      statements.filter((statement) => kind === 'all' || kindOf(statement) === kind).length
    const [found, made, shown] = [count(right), count([...right, ...missed]), count([...right, ...groundless])]
    const [recall, precision] = [share(found, made), share(found, shown)]
    console.log(
      `${kind.padEnd(16)}${String(made).padStart(7)}${String(shown).padStart(8)}${recall.toFixed(3).padStart(9)}${precision.toFixed(3).padStart(11)}`,
    )
    if (recall < LEAST || precision < LEAST) process.exitCode = 1
  }
  if (!process.argv.includes('--list')) return
  for (const { missed, groundless } of judgements.filter((each) => each.missed.length + each.groundless.length > 0)) {
    console.log('')
    for (const statement of missed) console.log(`missed      ${statement}`)
    for (const statement of groundless) console.log(`groundless  ${statement}`)
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

main()
