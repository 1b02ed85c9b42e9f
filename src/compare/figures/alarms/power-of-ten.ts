import type { Message } from '../../../model/diagnostic.ts'
import type { Exact } from '../../../model/exact.ts'
import { exactOf, powerOfTen } from '../../../numbers/exact.ts'
import type { FigurePair, NumberPair } from '../figure-pair.ts'

/** How near to a power of ten a quotient must lie to look like a slip of the unit or of a digit. */
const NEARLY = { lowest: exactOf('0.8'), highest: exactOf('1.25') }

/** Counts below this may well grow tenfold. */
const FEW = 20

const MOST_DIGITS = 9

/** A quantity that grew or shrank by a power of ten: a slip of the unit, of a separator or of a digit. */
export function powerOfTenAlarm({ measure, indicator }: FigurePair, numbers?: NumberPair): Message | undefined {
  if (!numbers || !isQuantity(measure.kind)) return undefined
  const [small, large] = inSize(numbers)
  if (!small.isPositive() || (indicator?.isCount && large.compare(FEW) < 0)) return undefined
  const power = powerNear(large.dividedBy(small))
  if (power === undefined) return undefined
  const factor = `10${power === 1 ? '' : superscript(power)}`
  const grown = numbers.later.absolute().compare(numbers.earlier.absolute()) > 0
  return grown
    ? {
        vi: `gấp khoảng ${factor} lần: xem lại đơn vị tính, dấu chấm và số chữ số`,
        en: `about ${factor} times as much: look at the unit, the separators and the digits`,
      }
    : {
        vi: `chỉ còn khoảng 1/${factor}: xem lại đơn vị tính, dấu chấm và số chữ số`,
        en: `about 1/${factor} of it: look at the unit, the separators and the digits`,
      }
}

function isQuantity(kind: string): boolean {
  return kind === 'level' || kind === 'base' || kind === 'plan'
}

function inSize({ earlier, later }: NumberPair): readonly [Exact, Exact] {
  const [left, right] = [earlier.absolute(), later.absolute()]
  return left.compare(right) < 0 ? [left, right] : [right, left]
}

function powerNear(quotient: Exact): number | undefined {
  for (let power = 1; power <= MOST_DIGITS; power++) {
    const left = quotient.dividedBy(powerOfTen(power))
    if (left.compare(NEARLY.lowest) >= 0 && left.compare(NEARLY.highest) <= 0) return power
  }
  return undefined
}

const SUPERSCRIPTS = [...'⁰¹²³⁴⁵⁶⁷⁸⁹']

function superscript(power: number): string {
  return SUPERSCRIPTS[power] ?? ''
}
