import type { Diagnostic, Message } from '../../model/diagnostic.ts'
import type { Span } from '../../model/source.ts'
import { exactInteger } from '../../numbers/exact.ts'
import { convertUnit } from '../../numbers/unit.ts'
import { namesIn } from '../call-options.ts'
import { fault, nameHints } from '../fault.ts'
import { MOST_DECIMALS, type OptionKind } from '../option-kind.ts'
import { spanInText } from '../sources/span-in-text.ts'
import type { CallingGround } from './check-call.ts'
import { literalValue } from './literals.ts'
import { unknownName } from './unknown-name.ts'

/** Where an option stands: its call's ground, and what the call speaks of. */
export interface OptionGround extends CallingGround {
  readonly subject: string | undefined
}

/** Does the value of an option suit it? */
export function checkOptionValue(
  pair: hbs.AST.HashPair,
  kind: OptionKind,
  ground: OptionGround,
): readonly Diagnostic[] {
  const span = spanInText(ground.text, pair.value.loc)
  const value = literalValue(pair.value)
  const wrong = (message: Message, hints: readonly Message[] = []): readonly Diagnostic[] => [
    fault('wrong-option', span, message, hints),
  ]
  switch (kind.kind) {
    case 'words':
      return typeof value === 'string' ? [] : wrong(needs(pair.key, 'chữ trong dấu "…"', 'words in "…"'))
    case 'flag':
      return typeof value === 'boolean' ? [] : wrong(needs(pair.key, 'true hoặc false', 'true or false'))
    case 'decimals':
      return isDecimals(value)
        ? []
        : wrong(needs(pair.key, `số nguyên từ 0 đến ${MOST_DECIMALS}`, `a whole number from 0 to ${MOST_DECIMALS}`))
    case 'choice':
      if (typeof value === 'string' && kind.values.includes(value)) return []
      return wrong(
        needs(pair.key, `một trong: ${kind.values.join(', ')}`, `one of: ${kind.values.join(', ')}`),
        typeof value === 'string' ? nameHints(value, kind.values) : [],
      )
    case 'name':
      if (typeof value !== 'string') return wrong(needs(pair.key, 'mã trong dấu "…"', 'an id in "…"'))
      return ground.names[kind.of].has(value) ? [] : [unknownName(kind.of, value, span, ground.names)]
    case 'names':
      if (typeof value !== 'string' || namesIn(value).length === 0)
        return wrong(needs(pair.key, 'các mã trong dấu "…", cách nhau bằng dấu phẩy', 'ids in "…" with commas between'))
      return namesIn(value)
        .filter((name) => !kind.of.some((each) => ground.names[each].has(name)))
        .map((name) => unknownName(kind.of[0] ?? 'indicator', name, span, ground.names))
    case 'measure-unit':
      return typeof value === 'string'
        ? checkUnit(value, ground, span)
        : wrong(needs(pair.key, 'đơn vị tính', 'a unit'))
  }
}

function isDecimals(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_DECIMALS
}

function checkUnit(unit: string, { subject, catalogue }: OptionGround, span: Span): readonly Diagnostic[] {
  const own = subject === undefined ? undefined : catalogue.get(subject)?.unit
  if (own === undefined || convertUnit(exactInteger(1), own, unit) !== undefined) return []
  const message = { vi: `không đổi được “${own}” sang “${unit}”`, en: `“${own}” cannot be converted to “${unit}”` }
  return [fault('unit-mismatch', span, message)]
}

function needs(option: string, vi: string, en: string): Message {
  return { vi: `tùy chọn “${option}” cần ${vi}`, en: `the option “${option}” needs ${en}` }
}
