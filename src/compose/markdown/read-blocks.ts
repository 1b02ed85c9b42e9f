import type { Token } from 'markdown-it'
import type { Span } from '../../model/source.ts'
import { fault } from '../fault.ts'
import { MARK } from '../templating/marks.ts'
import { type PlacedText, readSourceMarks, type SourceMarked } from '../templating/source-marks.ts'
import { type ListState, listStack } from './list-stack.ts'
import type { ReadBlock } from './read-block.ts'
import { readHeading } from './read-heading.ts'
import { readInlines } from './read-inlines.ts'
import type { LineReading, Reading } from './reading.ts'
import { refusal } from './refused.ts'

/** Rendered Markdown as blocks. `fallback` is where faults of text without a place of its own are told. */
export function readBlocks(markdown: SourceMarked, fallback: Span, reading: Reading): readonly ReadBlock[] {
  const placed = readSourceMarks(markdown, reading.places)
  const tokens = reading.parser.parse(placed.text, {})
  const lists = listStack(reading.itemMarks)
  const blocks: ReadBlock[] = []
  let heading: Token | undefined
  for (const [index, token] of tokens.entries()) {
    const span = spanOf(token, placed, fallback)
    const refuse = (construct: string): void => {
      const message = refusal(construct)
      if (message) reading.report(fault('unsupported-markdown', span, message))
    }
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
      case 'list_item_open':
      case 'list_item_close':
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.step(token, refuse)
        break
      case 'heading_open':
        heading = token
        if (lists.isInside()) refuse('list_heading')
        break
      case 'heading_close':
        heading = undefined
        break
      case 'inline': {
        // What stands inside a refused construct has been told of with it.
        const inlines = (): ReturnType<typeof readInlines> => readInlines(token.children ?? [], { ...reading, span })
        if (heading) blocks.push(...readHeading(heading, inlines(), span, refuse))
        else if (isParagraph(tokens[index - 1]))
          blocks.push(...readParagraph(token, lists, inlines, { ...reading, span }))
        break
      }
      default:
        refuse(token.type)
    }
  }
  return blocks
}

function readParagraph(
  token: Token,
  lists: ListState,
  inlinesOf: () => ReturnType<typeof readInlines>,
  { marks, span: origin }: LineReading,
): readonly ReadBlock[] {
  const mark = new RegExp(`^\\s*${MARK.source}\\s*$`).exec(token.content)
  const marked = mark ? marks.at(Number(mark[1])) : undefined
  if (marked?.kind === 'table') return [{ ...marked.table, origin }]
  if (marked?.kind === 'charts') return marked.charts.map((chart) => ({ ...chart, origin }))
  const inlines = inlinesOf()
  const item = lists.takeMark()
  if (inlines.length === 0) return []
  return [item ? { kind: 'item', ...item, inlines, origin } : { kind: 'paragraph', inlines, origin }]
}

function isParagraph(before: Token | undefined): boolean {
  return before?.type === 'paragraph_open'
}

function spanOf(token: Token, placed: PlacedText, fallback: Span): Span {
  return (token.map ? placed.placeOfLine(token.map[0]) : undefined) ?? fallback
}
