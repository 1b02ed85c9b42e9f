import type { Message } from '../../../model/diagnostic.ts'
import type { FigurePair } from '../figure-pair.ts'
import { numberOf } from '../numbers-of.ts'

/** Another unit is another number to whoever reads the two reports side by side, whether it can be converted or not. */
export function unitChanged({ before, after }: FigurePair): Message | undefined {
  const [old, now] = [numberOf(before)?.unit, numberOf(after)?.unit]
  if (old === undefined || now === undefined || old === now) return undefined
  return {
    vi: `đổi đơn vị tính: ${named(old, 'vi')} → ${named(now, 'vi')}`,
    en: `unit: ${named(old, 'en')} → ${named(now, 'en')}`,
  }
}

function named(unit: string, language: keyof Message): string {
  if (unit !== '') return unit
  return language === 'vi' ? '(không có)' : '(none)'
}
