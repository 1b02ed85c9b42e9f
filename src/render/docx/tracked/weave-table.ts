import type { WordRun } from '../../../model/comparison.ts'
import { type Aligned, align, type Link } from './align.ts'
import { fillGaps } from './fill-gaps.ts'
import type { KnownPairs } from './known-pairs.ts'
import { paragraphLikeness, sameRowShape } from './likeness.ts'
import type { TrackedCell, TrackedRow, TrackedTable } from './tracked.ts'
import { aloneParagraph, weaveAligned, weaveParagraph } from './weave-paragraph.ts'
import type { WrittenCell, WrittenParagraph, WrittenRow, WrittenTable } from './written.ts'

/** A table that both sides have: its rows are tied by their words, those of a frame by their place. */
export function weaveTable(before: WrittenTable, after: WrittenTable, pairs: KnownPairs): TrackedTable {
  const rows = align(before.rows, after.rows, linkRows(before.rows, after.rows, pairs))
  return {
    kind: 'table',
    lead: after.lead.map((lead) => weaveParagraph(lead, lead, [], pairs.same)),
    head: after.head,
    rows: rows.map((each) => weaveRow(each, pairs)),
  }
}

export function aloneTable({ lead, head, rows }: WrittenTable, state: 'removed' | 'added'): TrackedTable {
  return {
    kind: 'table',
    lead: lead.map((each) => aloneParagraph(each, state)),
    head,
    rows: rows.map((each) => aloneRow(each, state)),
  }
}

function linkRows(
  before: readonly WrittenRow[],
  after: readonly WrittenRow[],
  { ofAnchors }: KnownPairs,
): readonly Link[] {
  const places = new Map(after.map(({ anchor }, at) => [anchor, at]))
  return before.flatMap((row, at): readonly Link[] => {
    const place = row.anchor === undefined ? at : places.get(ofAnchors.get(row.anchor)?.after)
    const other = place === undefined ? undefined : after[place]
    return place !== undefined && other && mayBeOne(row, other) ? [{ before: at, after: place }] : []
  })
}

/** The rows of a frame hold as many lines as there are; those of data look alike, or they are not the same row. */
function mayBeOne(row: WrittenRow, other: WrittenRow): boolean {
  return row.anchor === undefined ? row.cells.length === other.cells.length : sameRowShape(row, other)
}

function weaveRow(row: Aligned<WrittenRow>, pairs: KnownPairs): TrackedRow {
  if (row.state === 'removed') return aloneRow(row.before, 'removed')
  if (row.state === 'added') return aloneRow(row.after, 'added')
  const { before, after } = row
  const words = (before.anchor === undefined ? undefined : pairs.ofAnchors.get(before.anchor)?.words) ?? []
  const own = after.cells.filter(isOwn)
  const cells = after.cells.map((cell, at) => {
    const line = own.indexOf(cell)
    return weaveCell(
      before.cells[at] ?? cell,
      cell,
      words.filter((run) => run.line === line),
      pairs,
    )
  })
  return { state: 'both', properties: after.properties, cells }
}

/** What only reaches down from a row above is no cell of this one. */
function isOwn({ properties }: WrittenCell): boolean {
  return !properties.includes('<w:vMerge/>')
}

function aloneRow({ properties, cells }: WrittenRow, state: 'removed' | 'added'): TrackedRow {
  return {
    state,
    properties,
    cells: cells.map((cell) => ({
      properties: cell.properties,
      paragraphs: cell.paragraphs.map((each) => aloneParagraph(each, state)),
    })),
  }
}

function weaveCell(
  before: WrittenCell,
  after: WrittenCell,
  words: readonly WordRun[],
  { same }: KnownPairs,
): TrackedCell {
  const lines = align(before.paragraphs, after.paragraphs, linkLines(before.paragraphs, after.paragraphs))
  return { properties: after.properties, paragraphs: lines.map((line) => weaveAligned(line, words, same)) }
}

/** A cell of data has one line; those of a frame have several. */
function linkLines(before: readonly WrittenParagraph[], after: readonly WrittenParagraph[]): readonly Link[] {
  if (before.length === 1 && after.length === 1) return [{ before: 0, after: 0 }]
  return fillGaps(before, after, [], paragraphLikeness)
}
