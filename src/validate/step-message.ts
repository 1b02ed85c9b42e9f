import type { Message } from '../model/diagnostic.ts'
import type { Exact } from '../model/exact.ts'
import { exactInteger, powerOfTen } from '../numbers/exact.ts'
import { writeNumber } from '../numbers/write-number.ts'
import { printedLike } from './admissible.ts'
import type { Band } from './robust-band.ts'
import type { SeriesValue } from './series-value.ts'

const NONE = exactInteger(0)

/** How large a step is, and what is usual. */
export function stepMessage(now: SeriesValue, base: SeriesValue, { lowest, highest }: Band): Message {
  const step = percentText(now.exact.dividedBy(base.exact))
  const usual = `${percentText(lowest.isNegative() ? NONE : lowest)} – ${percentText(highest)}`
  const [told, against] = [now.before ? grown(now) : undefined, grown(base)]
  const { text } = now.stated.number
  return {
    vi: `${told?.vi ?? text} bằng ${step}% ${against.vi}; các kỳ trước thường bằng ${usual}% kỳ so sánh`,
    en: `${told?.en ?? text} is ${step}% of ${against.en}; earlier it was ${usual}% of its base`,
  }
}

/** A digit or a group of digits too many, another unit; ten thousand is nobody's slip. */
const POWERS = [1, -1, 2, -2, 3, -3, 6, -6]

/** A band wider than from a number to its double would take in too much by chance. */
const WIDEST = 2

/** The power of ten by which a step is off what is usual; `undefined` where none is, or where the usual says too little. */
export function powerThatFits(step: Exact, { lowest, highest }: Band): number | undefined {
  if (!lowest.isPositive() || highest.compare(lowest.times(WIDEST)) > 0) return undefined
  return POWERS.find((power) => {
    const mended = step.dividedBy(powerOfTen(power))
    return mended.compare(lowest) >= 0 && mended.compare(highest) <= 0
  })
}

export function wrongUnit(power: number): Message {
  const times = writeNumber(powerOfTen(Math.abs(power)), { decimals: 0, keepZeros: false, leadingZero: false })
  return power > 0
    ? {
        vi: `chia cho ${times} thì nằm trong khoảng thường gặp: thừa chữ số, hay nhầm đơn vị tính?`,
        en: `divided by ${times} it lies where it usually does: a digit too many, or a wrong unit?`,
      }
    : {
        vi: `nhân với ${times} thì nằm trong khoảng thường gặp: thiếu chữ số, hay nhầm đơn vị tính?`,
        en: `times ${times} it lies where it usually does: a digit missing, or a wrong unit?`,
      }
}

/** A month that nobody typed is told as what its year to date has grown by. */
function grown({ exact, stated, before }: SeriesValue): Message {
  const { label } = stated
  if (!before) return label
  const text = printedLike(stated, exact)
  return { vi: `phần tăng thêm ${text} của ${label.vi}`, en: `the ${text} added to ${label.en}` }
}

function percentText(ratio: Exact): string {
  return writeNumber(ratio.times(100), { decimals: 1, keepZeros: true, leadingZero: false })
}
