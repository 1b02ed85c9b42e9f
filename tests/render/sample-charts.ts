import type { Chart, ChartPoint } from '../../src/model/document.ts'
import { text } from './sample-document.ts'

export function point(label: string, number?: string, printed = number): ChartPoint {
  if (number === undefined) return { label }
  return { label, value: { number, inlines: [text(printed ?? number)], sources: [] } }
}

export const columns: Chart = {
  kind: 'chart',
  title: 'Kế hoạch <năm> & "quý"',
  description: 'Biểu đồ cột: Tôm 87,5%',
  measured: 'Tỷ lệ (%)',
  decimals: 1,
  points: [point('Tôm', '87.5', '87,5'), point('Cá & mực'), point('Lúa', '102.3', '102,3')],
  drawing: { kind: 'columns', pace: { name: 'Tiến độ 11/12 (91,7%)', number: '91.7' } },
}

export const line: Chart = {
  kind: 'chart',
  title: 'Tôm theo tháng (tấn)',
  description: 'Biểu đồ đường: tháng 11/2020: 1.234',
  measured: 'Tôm (tấn)',
  decimals: 0,
  points: [point('09/2020', '1000', '1.000'), point('10/2020'), point('11/2020', '1234', '1.234')],
  drawing: { kind: 'line' },
}
