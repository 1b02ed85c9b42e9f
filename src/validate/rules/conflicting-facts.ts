import { figureId } from '../../model/figure-id.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { MonthData } from '../../model/month.ts'
import type { Level } from '../../model/submission.ts'
import { statedIn } from '../expression.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import { repeatedBases, sameFact } from '../repeated-bases.ts'
import type { Check, Rule } from '../rule.ts'
import type { StatedNumber } from '../stated-number.ts'
import { statedReading } from '../stated-numbers.ts'
import { levelWords } from '../words.ts'

/** One fact has one value, wherever it is stated. */
export const conflictingFacts: Rule = {
  id: 'conflicting-facts',
  severity: 'error',
  title: { vi: 'cùng một số liệu mà hai nơi nêu khác nhau', en: 'one fact is stated with two values' },
  statement: {
    vi: 'Một số liệu (cùng chỉ tiêu, cùng kỳ) chỉ có một giá trị: ở các tệp khác nhau, khi nhắc lại kỳ trước, và khi công bố lại.',
    en: 'A fact (one indicator, one period) has one value: across files, when repeated from an earlier period, when stated again.',
  },
  rationale: {
    vi: 'Số tháng trước và cùng kỳ được nhắc lại trong tháng này phải đúng với tệp của chính kỳ đó; khác số chữ số thập phân thì xét trong phạm vi làm tròn.',
    en: "Bases repeated this month agree with that period's own file; fewer digits are allowed for.",
  },
  formula: 'giá trị ở nơi này = giá trị ở nơi kia',
  failing: [
    {
      title: { vi: 'hai tệp của cùng tháng', en: 'two files of one month' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 4.120 }
`,
        'data/2023-05/mua-vu.yaml': `don_vi: so-hai
chi_tieu:
  lua.san-luong: { luy_ke: 4.121 } # lỗi conflicting-facts
`,
      },
    },
    {
      title: {
        vi: 'số tháng trước nhắc lại khác tệp của tháng trước',
        en: "a repeated base against that month's own file",
      },
      files: {
        'data/2023-04/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { thang: 66 }
  lua.vu-mua: { thang: 56 }
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 70
    thang_truoc: { thang: 56 } # lỗi conflicting-facts
  lua.vu-mua:
    thang: 30
    cong_bo:
      thang: { thang_truoc: 65 } # lỗi conflicting-facts
`,
      },
    },
    {
      title: { vi: 'công bố lại khác số đã nhập', en: 'stated again with another value' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 4.120
    cong_bo:
      luy_ke: { so: 4.102 } # lỗi conflicting-facts
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'cùng giá trị, khác số chữ số thập phân', en: 'one value, with more and fewer digits' },
      files: {
        'data/2023-04/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { thang: "66,4" }
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 70
    luy_ke: 4.120
    thang_truoc: { thang: 66 }
`,
        'data/2023-05/mua-vu.yaml': `don_vi: so-hai
chi_tieu:
  lua.san-luong: { luy_ke: "4.120,3" }
`,
      },
    },
  ],
  check: (facts) => [
    ...[facts.month.current, ...facts.month.history.values()].flatMap((data) => acrossFiles(facts, data)),
    ...repeatedBases(facts, 'previous-month'),
    ...facts.claims.flatMap((claim) => ofClaim(facts, claim)),
  ],
}

const LEVELS = ['month', 'cumulative', 'value'] as const satisfies readonly Level[]

/** Every later file of a month against the first that states the same level. */
function acrossFiles(facts: Facts, data: MonthData): Check[] {
  const first = new Map<string, StatedNumber>()
  return readInSeveralFiles(facts, data).flatMap(({ indicator, level, stated }) => {
    const subject = figureId(indicator.id, { kind: 'level', level })
    const before = first.get(subject)
    if (before) return [sameFact(subject, stated, statedIn(before))]
    first.set(subject, stated)
    return []
  })
}

interface TypedLevel {
  readonly indicator: Indicator
  readonly level: Level
  readonly stated: StatedNumber
}

function readInSeveralFiles({ month }: Facts, { period, submissions }: MonthData): TypedLevel[] {
  const seen = new Set<string>()
  const several = new Set<string>()
  for (const { readings } of submissions) {
    for (const id of readings.keys()) {
      if (seen.has(id)) several.add(id)
      else seen.add(id)
    }
  }
  return submissions.flatMap(({ readings, unit }) =>
    [...several].flatMap((id) => {
      const entry = readings.get(id)
      const indicator = month.catalogue.get(id)
      if (!indicator || !entry) return []
      return LEVELS.flatMap((level) => {
        const reading = entry.levels[level]
        if (reading?.kind !== 'number') return []
        const label = levelWords(level, period, month.period)
        return [{ indicator, level, stated: statedReading(indicator, reading, label, unit.value) }]
      })
    }),
  )
}

/** A value stated again. One that is added up or divided from others is held against them by other rules. */
function ofClaim(facts: Facts, { claim, indicator, stated, subject }: ClaimFact): Check[] {
  if (indicator.ratio || claim.kind !== 'level') return []
  const held = facts.level(indicator.id, claim.level, facts.month.period)
  return held.kind === 'number' && held.typed ? [sameFact(subject, stated, held.expression)] : []
}
