import type { Block, Inline } from '../../model/document.ts'
import type { Figure, FigureId, Figures } from '../../model/figure.ts'

/** The figures that the lines print, in the order of reading, each followed by all that it is made of. */
export function printedFigures(lines: readonly (readonly Inline[])[], figures: Figures): ReadonlyMap<FigureId, Figure> {
  const found = new Map<FigureId, Figure>()
  const waiting = lines.flatMap(figuresIn).reverse()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    const figure = figures.byId(id)
    if (figure === undefined) throw new Error(`no figure ${id}`)
    found.set(id, figure)
    const inputs = figure.inputs.flatMap((input) => (input.kind === 'figure' ? [input.figure] : []))
    waiting.push(...inputs.reverse())
  }
  return found
}

/** Every line of a block. */
export function linesOfBlock(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return [block.inlines]
    case 'table':
      return [...block.header, ...block.rows].flatMap((row) => row.map((cell) => cell.inlines))
    case 'chart':
      return block.points.flatMap(({ value }) => (value ? [value.inlines] : []))
  }
}

/** The figures of a line, in order. */
export function figuresIn(inlines: readonly Inline[]): readonly FigureId[] {
  return inlines.flatMap(figuresOf)
}

function figuresOf(inline: Inline): readonly FigureId[] {
  switch (inline.kind) {
    case 'figure':
      return [inline.figure]
    case 'strong':
    case 'emphasis':
      return figuresIn(inline.children)
    case 'text':
    case 'footnote':
    case 'line-break':
      return []
  }
}
