import type { Figure, FigureInput } from '../model/figure.ts'
import { figureId } from '../model/figure-id.ts'
import type { ListItem, NamedList } from '../model/submission.ts'
import { exactInteger } from '../numbers/exact.ts'
import { numberAmount } from './amount.ts'

/** How many items a list has. What its source states of its length plays no part. */
export function listCount(list: NamedList): Figure {
  return {
    id: figureId(list.id, { kind: 'count' }),
    subject: { kind: 'list', list: list.id },
    measure: { kind: 'count' },
    amount: numberAmount(exactInteger(list.items.length), '', 0),
    formula: 'số mục của danh sách',
    inputs: list.items.map(itemInput),
  }
}

function itemInput(item: ListItem, index: number): FigureInput {
  return { kind: 'source', name: `mục ${index + 1}`, text: itemText(item), span: item.span, provenance: 'stated' }
}

function itemText(item: ListItem): string {
  switch (item.kind) {
    case 'text':
      return item.text
    case 'unit':
      return item.unit
    case 'indicator':
      return item.indicator
  }
}
