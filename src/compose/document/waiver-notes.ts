import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Block, Inline, TableCell } from '../../model/document.ts'
import type { FigureId } from '../../model/figure.ts'
import type { Waiver } from '../../model/waiver.ts'
import { cleanText } from '../templating/clean-text.ts'
import { escapeMarkdown } from '../templating/markdown-escape.ts'
import type { Marks } from '../templating/marks.ts'
import { figuresIn } from './printed-figures.ts'

type Line = readonly Inline[]

/** The notes that waivers ask for (`in_chu_thich`): what the reader is told of a figure, where it is first printed. */
export interface WaiverNotes {
  /** The block with a note behind each such figure; where a note stands there already, that one says it. */
  inBlock<B extends Block>(block: B): B
  /** The paragraphs of a note, and what is to be said of the figures in it and before it. */
  inNote(draft: number, paragraphs: readonly Line[]): readonly Line[]
  /** Whose figure is printed nowhere: to be asked for when all has been read. */
  unprinted(): readonly Diagnostic[]
}

export function waiverNotes(waivers: readonly Waiver[], marks: Marks): WaiverNotes {
  const waiting = waitingByFigure(waivers)
  const said = new Map<number, readonly Waiver[]>()
  const take = (figure: FigureId): readonly Waiver[] => {
    const found = waiting.get(figure) ?? []
    waiting.delete(figure)
    return found
  }
  const behind: Behind = (figure, next) => {
    const told = take(figure)
    const [first] = told
    if (first === undefined) return []
    if (next?.kind === 'footnote') {
      said.set(next.note, [...(said.get(next.note) ?? []), ...told])
      return []
    }
    const body = (): string => told.map((each) => escapeMarkdown(sentence(each))).join('\n\n')
    return [{ kind: 'footnote', note: marks.draftNote(`mien_tru ${figure}`, body, first.span), first: true }]
  }
  return {
    inBlock: (block) =>
      waiting.size === 0 || block.kind === 'heading' ? block : mapLines(block, (line) => insertBehind(line, behind)),
    inNote: (draft, paragraphs) => {
      const told = [...(said.get(draft) ?? []), ...paragraphs.flatMap(figuresIn).flatMap(take)]
      return [...paragraphs, ...told.map((each): Line => [{ kind: 'text', text: cleanText(sentence(each)) }])]
    },
    unprinted: () => [...waiting.values()].flat().map(unprinted),
  }
}

function waitingByFigure(waivers: readonly Waiver[]): Map<FigureId, readonly Waiver[]> {
  const waiting = new Map<FigureId, readonly Waiver[]>()
  for (const waiver of waivers) {
    if (waiver.printedAsNote && waiver.reason !== undefined)
      waiting.set(waiver.subject, [...(waiting.get(waiver.subject) ?? []), waiver])
  }
  return waiting
}

/** What follows each figure of a line, given the inline that stands behind it now. */
type Behind = (figure: FigureId, next: Inline | undefined) => Line

function insertBehind(line: Line, behind: Behind): Line {
  return line.flatMap((inline, index): Line => {
    if (inline.kind === 'figure') return [inline, ...behind(inline.figure, line[index + 1])]
    if (inline.kind === 'strong' || inline.kind === 'emphasis')
      return [{ ...inline, children: insertBehind(inline.children, behind) }]
    return [inline]
  })
}

function mapLines<B extends Block>(block: B, map: (line: Line) => Line): B {
  if (block.kind === 'chart') return block
  if (block.kind !== 'table') return { ...block, inlines: map(block.inlines) }
  const rows = (each: readonly (readonly TableCell[])[]): readonly (readonly TableCell[])[] =>
    each.map((row) => row.map((cell) => ({ ...cell, inlines: map(cell.inlines) })))
  return { ...block, rows: rows(block.rows) }
}

function sentence({ reason = '' }: Waiver): string {
  return /[.!?…]["”]?$/.test(reason) ? reason : `${reason}.`
}

function unprinted({ subject, span }: Waiver): Diagnostic {
  return {
    rule: 'footnote',
    severity: 'warning',
    message: {
      vi: `miễn trừ cần in chú thích (in_chu_thich), nhưng báo cáo không in con số “${subject}”`,
      en: `the waiver asks for a note (in_chu_thich), but the report does not print “${subject}”`,
    },
    span,
  }
}
