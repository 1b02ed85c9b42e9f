import type { Passage, PassagePlace } from '../../model/comparison.ts'
import type { Block, Table } from '../../model/document.ts'
import { markOf } from '../../render/mark-of.ts'
import { plainText } from '../../render/plain-text.ts'

interface PlaceOfBlock {
  readonly block: number
  readonly row?: number
  readonly header?: boolean
}

type Heading = Extract<Block, { readonly kind: 'heading' }>

/** The passages of a run of blocks; `above` are the headings that stand over all of them. */
export function blockPassages(
  blocks: readonly Block[],
  place: (at: PlaceOfBlock) => PassagePlace,
  above: readonly string[],
): readonly Passage[] {
  let open: readonly Heading[] = []
  return blocks.flatMap((block, index): readonly Passage[] => {
    if (block.kind === 'heading') open = open.filter(({ level }) => level < block.level)
    const headings = [...above, ...open.map(asPrinted)]
    if (block.kind === 'heading') open = [...open, block]
    if (block.kind === 'table') return rowPassages(block, index, place, headings)
    // A picture of figures has no words of its own.
    if (block.kind === 'chart') return []
    return [
      {
        kind: block.kind,
        place: place({ block: index }),
        lines: [block.inlines],
        mark: markOf(block),
        headings,
        ...(block.origin && { origin: block.origin }),
      },
    ]
  })
}

function rowPassages(
  { header, rows, origin }: Table,
  block: number,
  place: (at: PlaceOfBlock) => PassagePlace,
  headings: readonly string[],
): readonly Passage[] {
  return [
    ...header.map((cells, row) => ({ cells, at: { block, row, header: true } })),
    ...rows.map((cells, row) => ({ cells, at: { block, row } })),
  ].map(({ cells, at }) => ({
    kind: 'row',
    place: place(at),
    lines: cells.map(({ inlines }) => inlines),
    mark: '',
    headings,
    ...(origin && { origin }),
  }))
}

function asPrinted({ number, inlines }: Heading): string {
  return [number, plainText(inlines)].filter((each) => each !== '').join(' ')
}
