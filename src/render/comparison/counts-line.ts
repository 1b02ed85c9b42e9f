import type { ReportComparison } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import type { Outline } from './outline.ts'

/** How much there is of everything, for whoever reads no further. */
export function countsLine({ figures }: ReportComparison, outline: Outline): Message {
  const moved = figures.filter(({ before, after }) => before && after).length
  const of = (kind: string): number => outline.texts.filter((each) => each.kind === kind).length
  const changed = of('changed') + of('split') + of('merged')
  const parts: readonly (readonly [number, string, string])[] = [
    [outline.alarms.length, 'chỉ tiêu cần xem', 'indicators to look at'],
    [moved, 'số liệu đổi', 'figures changed'],
    [outline.onlyAfter.length, 'chỉ tiêu mới in', 'indicators newly printed'],
    [outline.onlyBefore.length, 'chỉ tiêu không còn in', 'indicators no longer printed'],
    [changed, 'đoạn đổi lời', 'passages reworded'],
    [of('added'), 'đoạn thêm', 'added'],
    [of('removed'), 'đoạn bỏ', 'removed'],
    [outline.moves.length, 'đoạn chuyển chỗ', 'moved'],
    [outline.notes.length, 'chú thích đổi', 'notes changed'],
    [outline.data.length, 'thay đổi dữ liệu', 'changes of data'],
  ]
  const told = parts.filter(([count]) => count > 0)
  return {
    vi: told.length === 0 ? 'không khác nhau' : told.map(([count, vi]) => `${count} ${vi}`).join(' · '),
    en: told.length === 0 ? 'no difference' : told.map(([count, , en]) => `${count} ${en}`).join(' · '),
  }
}
