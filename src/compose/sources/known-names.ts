import type { Message } from '../../model/diagnostic.ts'
import type { Month } from '../../model/month.ts'
import { chartBuilders } from '../charts/chart-builders.ts'
import { tableBuilders } from '../tables/table-builders.ts'

/** What a name in a template may refer to. */
export type NameKind =
  | 'indicator'
  | 'ratio'
  | 'list'
  | 'document'
  | 'slot'
  | 'unit'
  | 'date'
  | 'part'
  | 'table'
  | 'chart'
  | 'group'
  | 'sector'

export type KnownNames = Readonly<Record<NameKind, ReadonlySet<string>>>

export function knownNames(month: Month): KnownNames {
  const indicators = [...month.catalogue.values()]
  return {
    indicator: new Set(month.catalogue.keys()),
    ratio: new Set(indicators.filter((each) => each.ratio !== undefined).map((each) => each.id)),
    list: new Set(month.lists.keys()),
    document: new Set(month.documents.keys()),
    slot: new Set(month.prose.keys()),
    unit: new Set(month.units.map((unit) => unit.id)),
    date: new Set(month.issue.dates.keys()),
    part: new Set(month.templates.parts.map((part) => part.name.normalize('NFC'))),
    table: new Set(tableBuilders.map((builder) => builder.name)),
    chart: new Set(chartBuilders.map((builder) => builder.name)),
    group: new Set(month.units.map((unit) => unit.group)),
    sector: new Set(indicators.map((each) => each.sector)),
  }
}

/** The kind in words. */
export const kindWords: Readonly<Record<NameKind, Message>> = {
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  ratio: { vi: 'chỉ tiêu tỷ lệ', en: 'ratio indicator' },
  list: { vi: 'danh sách', en: 'list' },
  document: { vi: 'văn bản', en: 'cited document' },
  slot: { vi: 'mục nội dung', en: 'slot of prose' },
  unit: { vi: 'đơn vị', en: 'unit' },
  date: { vi: 'mốc ngày', en: 'named date' },
  part: { vi: 'phần mẫu', en: 'part of the template' },
  table: { vi: 'bảng', en: 'table' },
  chart: { vi: 'loại biểu đồ', en: 'kind of chart' },
  group: { vi: 'nhóm đơn vị', en: 'group of units' },
  sector: { vi: 'lĩnh vực', en: 'sector' },
}
