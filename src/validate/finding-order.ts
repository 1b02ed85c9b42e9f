import type { Severity } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 }

/** What would change a decision first, then by severity, by how far off it is, by place. */
export function inTellingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (left, right) =>
      Number(right.decisive ?? false) - Number(left.decisive ?? false) ||
      weight[left.severity] - weight[right.severity] ||
      gapOf(right) - gapOf(left) ||
      compare(left.span.file, right.span.file) ||
      left.span.line - right.span.line ||
      left.span.column - right.span.column ||
      compare(left.rule, right.rule),
  )
}

function gapOf({ evidence }: Finding): number {
  return evidence?.gapInLastDigits ?? 0
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
