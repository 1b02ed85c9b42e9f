import type { Alignment, Chart, Inline, Table, TableCell } from '../model/document.ts'

/** What a chart shows as a table, for formats and readers without pictures. */
export function chartTable({ points, measured, drawing, description }: Chart): Table {
  return {
    kind: 'table',
    columns: [700, 300],
    header: [[headerCell(drawing.kind === 'columns' ? 'Chỉ tiêu' : 'Tháng'), headerCell(measured)]],
    rows: [
      ...points.map(({ label, value }) => [cell([text(label)], 'left'), cell(value?.inlines ?? [text('-')], 'right')]),
      ...(drawing.kind === 'columns' ? [[{ ...cell([text(drawing.pace.name)], 'left'), columnSpan: 2 }]] : []),
    ],
    description,
  }
}

function headerCell(words: string): TableCell {
  return { ...cell([text(words)], 'center'), strong: true }
}

function cell(inlines: readonly Inline[], align: Alignment): TableCell {
  return { inlines, align, strong: false, columnSpan: 1, rowSpan: 1 }
}

function text(words: string): Inline {
  return { kind: 'text', text: words }
}
