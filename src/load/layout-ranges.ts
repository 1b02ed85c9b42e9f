import type { Diagnostic } from '../model/diagnostic.ts'
import { layoutDeparture } from './layout-departure.ts'
import type { RawLayout } from './schemas/layout.ts'
import type { TypedFile } from './typed-file.ts'
import { valueAt, type YamlScalar } from './yaml-value.ts'

/** What paper and readers bear: wider than the decree asks, so that a house may differ, and narrower than a slip of the hand. */
const BOUNDS = {
  le_tren: [10, 60],
  le_duoi: [10, 60],
  le_trai: [10, 60],
  le_phai: [10, 60],
  co_chu: [8, 20],
  co_chu_chu_thich: [7, 16],
  co_chu_bang: [7, 16],
  thut_dong: [0, 30],
  truoc_doan: [0, 30],
  gian_dong: [1, 3],
} as const

/** Sizes that no page can have, and sizes and fonts that are not the decree's, each at its place. */
export function layoutFaults({ tree }: TypedFile<RawLayout>): Diagnostic[] {
  const page = valueAt(tree, ['trang'])
  if (page.kind !== 'map') return []
  return [...page.entries].flatMap(([key, { value }]) =>
    value.kind === 'scalar' ? (impossible(key, value) ?? layoutDeparture(key, value) ?? []) : [],
  )
}

function impossible(key: string, { text, span }: YamlScalar): Diagnostic | undefined {
  const [, [least, most]] = Object.entries(BOUNDS).find(([name]) => name === key) ?? ['', []]
  const size = Number(text.replace(',', '.'))
  if (least === undefined || most === undefined || (size >= least && size <= most)) return undefined
  return {
    rule: 'out-of-range',
    severity: 'error',
    message: {
      vi: `${key}: ${text} phải từ ${least} đến ${most}`,
      en: `${key}: ${text} must be from ${least} to ${most}`,
    },
    span,
  }
}
