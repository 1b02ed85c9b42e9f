import type { Message } from '../model/diagnostic.ts'
import type { UndecidableReason } from '../model/finding.ts'
import type { Indicator } from '../model/indicator.ts'

/** Why two indicators cannot be divided by one another; `undefined` where they can. */
export function differentGrounds(
  a: Indicator,
  b: Indicator,
): { readonly reason: UndecidableReason; readonly detail: Message } | undefined {
  if (a.priceBasis && b.priceBasis && a.priceBasis !== b.priceBasis) {
    return {
      reason: 'PRICE_BASIS',
      detail: {
        vi: `${a.id} và ${b.id} tính theo giá khác nhau`,
        en: `${a.id} and ${b.id} are at different prices`,
      },
    }
  }
  // A flow over a stock (cases per head) compares what happened with what is there: their windows differ by nature.
  if ((a.nature === 'flow') === (b.nature === 'flow') && a.window !== b.window) {
    return {
      reason: 'WINDOW',
      detail: {
        vi: `${a.id} và ${b.id} lấy số liệu của hai khoảng thời gian khác nhau`,
        en: `${a.id} and ${b.id} cover different windows of time`,
      },
    }
  }
  return undefined
}
