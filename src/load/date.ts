import { parseIsoDate } from '../calendar/dates.ts'
import type { IsoDate } from '../model/world.ts'
import type { Conversion } from './conversion.ts'
import type { YamlValue } from './yaml-value.ts'

/** The day that a text names. A text of the right shape that no calendar has (`2020-02-30`) is reported. */
export function dateOf(conversion: Conversion, text: string | undefined, tree: YamlValue): IsoDate | undefined {
  if (text === undefined) return undefined
  const date = parseIsoDate(text)
  if (date === undefined) {
    conversion.diagnostics.push({
      rule: 'wrong-type',
      severity: 'error',
      message: { vi: `không có ngày ${text}`, en: `there is no day ${text}` },
      span: tree.span,
    })
  }
  return date
}
