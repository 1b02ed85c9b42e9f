import { InvalidArgumentError } from 'commander'
import { parsePeriod } from '../calendar/periods.ts'
import type { Period } from '../model/period.ts'
import type { Language } from './language.ts'

/** Reads `--month`; the error is in the language of the command line. */
export function periodOption(language: Language): (text: string) => Period {
  return (text) => {
    const period = parsePeriod(text)
    if (period) return period
    throw new InvalidArgumentError(language === 'vi' ? 'tháng viết theo dạng 2024-05' : 'a month is written 2024-05')
  }
}

/** Reads a list parted by commas in which every name must be known. */
export function choices<T extends string>(known: readonly T[], language: Language): (text: string) => readonly T[] {
  return (text) => {
    const names = text.split(',').map((each) => each.trim())
    const chosen = known.filter((each) => names.includes(each))
    if (names.every((name) => known.some((each) => each === name))) return chosen
    const list = known.join(', ')
    throw new InvalidArgumentError(language === 'vi' ? `chọn trong: ${list}` : `choose from: ${list}`)
  }
}
