import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Finding } from '../../model/finding.ts'
import type { Language } from '../language.ts'
import { wrap } from './wrap.ts'

/** More than anybody reads at a time; the others are counted, and `--format json` has them all. */
export const MOST_FINDINGS = 200

/** Of one rule in one file: a file pasted wrongly must not push out what is wrong with the others. */
const MOST_ALIKE = 25

/** Groups told of what is left out. */
const MOST_GROUPS = 20

interface Alike {
  readonly rule: string
  readonly file: string
  readonly count: number
}

interface ShownFindings<T> {
  readonly shown: readonly T[]
  /** What is left out, by rule and file, the largest group first. */
  readonly leftOut: readonly Alike[]
}

/** What is printed of thousands of findings, in their order. Waived ones are told in a line each and all stay. */
export function shownFindings<T extends Diagnostic & Pick<Finding, 'waived'>>(
  findings: readonly T[],
  mostAlike = MOST_ALIKE,
): ShownFindings<T> {
  const seen = new Map<string, number>()
  const leftOut = new Map<string, Alike>()
  const shown: T[] = []
  for (const finding of findings) {
    const { rule, span, waived } = finding
    const key = `${rule} ${span.file}`
    const before = seen.get(key) ?? 0
    if (!waived) seen.set(key, before + 1)
    if (waived || (before < mostAlike && shown.length < MOST_FINDINGS)) shown.push(finding)
    else leftOut.set(key, { rule, file: span.file, count: (leftOut.get(key)?.count ?? 0) + 1 })
  }
  return { shown, leftOut: [...leftOut.values()].toSorted((left, right) => right.count - left.count) }
}

/** How many more there are, and where. */
export function leftOutText(leftOut: readonly Alike[], language: Language, columns: number): string {
  if (leftOut.length === 0) return ''
  const vi = language === 'vi'
  const total = leftOut.reduce((sum, { count }) => sum + count, 0)
  const head = vi
    ? `… và ${total} phát hiện khác; sửa những chỗ trên rồi kiểm tra lại, hoặc xem đủ bằng report validate --format json`
    : `… and ${total} more; mend those above and check again, or see all with report validate --format json`
  const groups = leftOut.slice(0, MOST_GROUPS).map(({ rule, file, count }) => `${count} ${rule}: ${file}`)
  const rest = leftOut.length - groups.length
  const more = rest > 0 ? [vi ? `và ${rest} nhóm khác` : `and ${rest} groups more`] : []
  const lines = [
    ...wrap(head, '', '  ', columns),
    ...[...groups, ...more].flatMap((each) => wrap(each, '  ', '    ', columns)),
  ]
  return `${lines.join('\n')}\n`
}
