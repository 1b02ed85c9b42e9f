import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Month } from '../../model/month.ts'
import type { Finding } from './template-checker.ts'

/** Prose that a department wrote and nothing prints. Only told where every text could be read. */
export function unusedSlots(month: Month, findings: readonly Finding[], isComplete: boolean): readonly Diagnostic[] {
  if (!isComplete) return []
  const used = new Set(findings.flatMap((finding) => finding.slots.map((slot) => slot.name)))
  return [...month.prose.values()]
    .filter((prose) => !used.has(prose.slot))
    .map((prose) => ({
      rule: 'unused-slot',
      severity: 'warning',
      message: {
        vi: `nội dung “${prose.slot}” không được in ở đâu`,
        en: `the prose “${prose.slot}” is printed nowhere`,
      },
      span: prose.span,
    }))
}
