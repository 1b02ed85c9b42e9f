import type { Period } from '../../model/period.ts'
import type { Unit } from './units-of.ts'

const THIS_MONTH = '{thang}'
const NEXT_MONTH = '{thang-sau}'
const THIS_YEAR = '{nam}'

const MONTH_WORD = 'tháng'
const YEAR_WORD = 'năm'

/**
 * Units in which the report's own month, the next one and the year have no number: `tháng 11`, `11 tháng`,
 * `16/11/2020` in one report say what `tháng 10`, `10 tháng`, `16/10/2020` say in the one before.
 */
export function ownMonthMasked(units: readonly Unit[], own: Period): readonly Unit[] {
  return units.map((unit, index) => {
    if (!/^\d/.test(unit.key)) return unit
    const key = maskedKey(unit.key, units[index - 1]?.key, units[index + 1]?.key, own)
    return key === undefined ? unit : { ...unit, key }
  })
}

function maskedKey(
  key: string,
  before: string | undefined,
  after: string | undefined,
  own: Period,
): string | undefined {
  const date = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(key)
  if (date) {
    const month = nameOf({ month: Number(date[2]), year: Number(date[3]) }, own)
    return month && [date[1], month].filter((part) => part !== undefined).join('/')
  }
  if (before === MONTH_WORD) return nameOf({ month: Number(key), year: own.year }, own)
  if (after === MONTH_WORD && key === String(own.month)) return THIS_MONTH
  return before === YEAR_WORD && key === String(own.year) ? THIS_YEAR : undefined
}

function nameOf({ month, year }: Period, own: Period): string | undefined {
  if (month === own.month && year === own.year) return THIS_MONTH
  const next = own.month === 12 ? { month: 1, year: own.year + 1 } : { month: own.month + 1, year: own.year }
  return month === next.month && (year === next.year || year === own.year) ? NEXT_MONTH : undefined
}
