import type { Alignment, Inline, Table, TableCell } from '../../model/document.ts'
import type { Figures } from '../../model/figure.ts'
import type { Month } from '../../model/month.ts'
import type { CallOptions } from '../call-options.ts'
import type { OptionTable } from '../option-kind.ts'

/** A table that `{{bang "…"}}` builds from data. */
export interface TableBuilder {
  readonly name: string
  readonly options: OptionTable
  readonly required: readonly string[]
  build(options: CallOptions, from: TableData): Table
}

export interface TableData {
  readonly month: Month
  readonly figures: Figures
}

export function cell(inlines: readonly Inline[], align: Alignment = 'left'): TableCell {
  return { inlines, align, strong: false, columnSpan: 1, rowSpan: 1 }
}

export function textCell(text: string, align: Alignment = 'left'): TableCell {
  return cell(text === '' ? [] : [{ kind: 'text', text }], align)
}

export function headerCell(text: string): TableCell {
  return { ...textCell(text, 'center'), strong: true }
}
