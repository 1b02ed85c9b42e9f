import type { Message } from '../../model/diagnostic.ts'
import type { Repair } from '../../model/finding.ts'
import type { Language } from '../language.ts'

const slipWords: Readonly<Record<NonNullable<Repair['slip']>['kind'], Message>> = {
  digit: { vi: 'gõ nhầm một chữ số?', en: 'one digit mistyped?' },
  shift: { vi: 'sai vị trí dấu phẩy?', en: 'decimal mark misplaced?' },
  transposition: { vi: 'đảo hai chữ số?', en: 'two digits swapped?' },
  thousand: { vi: 'nhầm nghìn lần?', en: 'a factor of a thousand?' },
  sign: { vi: 'nhầm dấu?', en: 'wrong sign?' },
}

/** `5,73 thành 14,11 (data/….yaml:11)`, and the likely slip. */
export function repairText({ span, printed, admissible, slip }: Repair, language: Language): string {
  const becomes = language === 'vi' ? 'thành' : 'to'
  const guess = slip ? `, ${slipWords[slip.kind][language]} ${slip.value}` : ''
  return `${printed} ${becomes} ${valueText(admissible)} (${span.file}:${span.line}${guess})`
}

function valueText({ from, to }: Repair['admissible']): string {
  if (from === undefined) return `≤ ${to ?? ''}`
  if (to === undefined) return `≥ ${from}`
  return from === to ? from : `${from} – ${to}`
}
