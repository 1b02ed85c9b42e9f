import type { Message, Severity } from '../../model/diagnostic.ts'
import type { Finding, Undecided } from '../../model/finding.ts'
import type { Span } from '../../model/source.ts'
import { filePath } from './file-path.ts'
import { findingText } from './finding-text.ts'
import type { ValidationReport } from './validation-report.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note' }

/** A result for each finding; those that it breaks too are among its related locations. */
export function findingResults(findings: readonly Finding[], report: ValidationReport): readonly object[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = fingerprint(finding)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return findingResult(finding, count === 1 ? key : `${key} #${count}`, report)
  })
}

function findingResult(finding: Finding, key: string, report: ValidationReport): object {
  const { rule, severity, span, subject, owner, evidence, repairs = [], decisive, waived } = finding
  return {
    ...ruleReference(rule, report),
    kind: 'fail',
    level: levels[severity],
    message: { text: findingText(finding, report.language) },
    locations: [location(span, report)],
    relatedLocations: relatedLocations(finding, report),
    fingerprints: { 'report/v1': key },
    // Either every result of a run tells its suppressions or none does.
    suppressions: waived ? [suppression(waived, report)] : [],
    properties: {
      subject,
      ...(owner === undefined ? {} : { owner }),
      ...(decisive ? { decisive } : {}),
      ...(evidence ? { evidence } : {}),
      repairs: repairs.map(({ label, printed, admissible }) => ({
        label: label[report.language],
        printed,
        admissible,
      })),
    },
  }
}

/** A relation that could not be checked. */
export function openResult({ rule, subject, reason, detail, span }: Undecided, report: ValidationReport): object {
  return {
    ...ruleReference(rule, report),
    kind: 'open',
    level: 'none',
    message: { text: detail[report.language] },
    locations: [location(span, report)],
    suppressions: [],
    properties: { subject, reason },
  }
}

/** What stays the same while lines and files move: the rule, the subject and both numbers, or the words. */
function fingerprint({ rule, subject, evidence, message }: Finding): string {
  const facts = evidence ? [evidence.stated, evidence.computed || evidence.computedRange] : [message.vi]
  return [rule, subject, ...facts].join(' | ')
}

function relatedLocations({ related = [], consequences = [] }: Finding, report: ValidationReport): readonly object[] {
  const places: readonly (readonly [Span, Message])[] = [
    ...related.map(({ span, label }) => [span, label] as const),
    ...consequences.map(({ rule, span }) => [span, { vi: `kéo theo: ${rule}`, en: `breaks too: ${rule}` }] as const),
  ]
  return places.map(([span, label], index) => ({
    id: index + 1,
    ...location(span, report),
    message: { text: label[report.language] },
  }))
}

function suppression(waived: NonNullable<Finding['waived']>, report: ValidationReport): object {
  const { reason, approvedBy, until, span } = waived
  return {
    kind: 'external',
    status: 'accepted',
    justification: reason,
    location: location(span, report),
    properties: { approvedBy, until },
  }
}

function ruleReference(rule: string, { rules }: ValidationReport): object {
  const index = rules.findIndex(({ id }) => id === rule)
  return index < 0 ? { ruleId: rule } : { ruleId: rule, ruleIndex: index }
}

/** A span without a length blames the file as a whole. */
function location({ file, line, column, length }: Span, { folder }: ValidationReport): object {
  const uri = filePath(file, folder).split('/').map(encodeURIComponent).join('/')
  const region = { startLine: line, startColumn: column, endColumn: column + length }
  return { physicalLocation: { artifactLocation: { uri }, ...(length === 0 ? {} : { region }) } }
}
