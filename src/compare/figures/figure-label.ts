import type { Message } from '../../model/diagnostic.ts'
import type { Measure } from '../../model/figure.ts'
import type { Comparison, Level } from '../../model/submission.ts'

const levels: Readonly<Record<Level, Message>> = {
  month: { vi: 'tháng', en: 'month' },
  cumulative: { vi: 'lũy kế', en: 'year to date' },
  value: { vi: '', en: '' },
}

const bases: Readonly<Record<Comparison, Message>> = {
  'previous-month': { vi: 'tháng trước', en: 'the month before' },
  'previous-year': { vi: 'cùng kỳ', en: 'a year earlier' },
}

/** What a figure says of its indicator: `lũy kế, so cùng kỳ`. Empty for the value itself. */
function measureLabel(measure: Measure): Message {
  switch (measure.kind) {
    case 'level':
      return levels[measure.level]
    case 'base':
      return joined(levels[measure.level], bases[measure.versus])
    case 'plan':
      return { vi: 'kế hoạch', en: 'plan' }
    case 'plan-percent':
      return joined(levels[measure.level], { vi: 'so kế hoạch', en: 'of the plan' })
    case 'plan-excess':
      return joined(levels[measure.level], { vi: 'vượt kế hoạch', en: 'above the plan' })
    case 'change':
      return joined(levels[measure.level], against('chênh lệch so', 'change against', measure.versus))
    case 'growth':
      return joined(levels[measure.level], against('so', 'growth against', measure.versus))
    case 'index':
      return joined(levels[measure.level], against('bằng % của', 'per cent of', measure.versus))
    case 'share':
      return joined(levels[measure.level], { vi: 'tỷ trọng', en: 'share' })
    case 'count':
      return { vi: 'số mục', en: 'number of items' }
  }
}

/** `Sản lượng khai thác, lũy kế, so cùng kỳ`. A list has no name but its id. */
export function figureLabel(name: string, measure: Measure): Message {
  const { vi, en } = measureLabel(measure)
  if (measure.kind === 'count') return { vi: `danh sách ${name}, ${vi}`, en: `list ${name}, ${en}` }
  return { vi: [name, vi].filter(Boolean).join(', '), en: [name, en].filter(Boolean).join(', ') }
}

function against(vi: string, en: string, versus: Comparison): Message {
  return { vi: `${vi} ${bases[versus].vi}`, en: `${en} ${bases[versus].en}` }
}

function joined(left: Message, right: Message): Message {
  return {
    vi: [left.vi, right.vi].filter(Boolean).join(', '),
    en: [left.en, right.en].filter(Boolean).join(', '),
  }
}
