import type { Finding, RuleFault, Undecided } from '../../model/finding.ts'
import { periodKey } from '../../model/period.ts'
import { filePath } from './file-path.ts'
import { findingText } from './finding-text.ts'
import type { ValidationReport } from './validation-report.ts'

interface Case {
  readonly name: string
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped'
  /** Inside the element of a test case. */
  readonly body: string
}

/**
 * JUnit XML: a suite for each rule. An open error fails; what is waived or cannot be checked is skipped; the format knows
 * no warnings, so these pass and say so. The first suite fails whenever the command does.
 */
export function findingsJunit(report: ValidationReport): string {
  const { rules, validation, period } = report
  const ids = new Set([
    ...rules.map(({ id }) => id),
    ...[...validation.findings, ...validation.undecided, ...validation.faults].map(({ rule }) => rule),
  ])
  const suites = [
    suite('report validate', [commandCase(report)]),
    ...[...ids].map((id) => suite(id, casesOf(id, report))),
  ]
  const name = escaped(`report validate ${periodKey(period)}`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${name}">\n${suites.join('')}</testsuites>\n`
}

function commandCase({ exitCode, language }: ValidationReport): Case {
  const name = { vi: 'mã thoát', en: 'exit code' }[language]
  if (exitCode === 0) return { name, outcome: 'passed', body: '' }
  return { name, outcome: 'failure', body: element('failure', `${name} ${exitCode}`, '') }
}

function casesOf(id: string, report: ValidationReport): readonly Case[] {
  const { findings, undecided, faults } = report.validation
  const own = <T extends { readonly rule: string }>(items: readonly T[]): readonly T[] =>
    items.filter(({ rule }) => rule === id)
  const cases = [
    ...own(faults).map(faultCase),
    ...own(findings).map((each) => findingCase(each, report)),
    ...own(undecided).map((each) => undecidedCase(each, report)),
  ]
  if (cases.length > 0) return cases
  const statement = report.rules.find((rule) => rule.id === id)?.statement
  return [{ name: statement?.[report.language] ?? id, outcome: 'passed', body: '' }]
}

function faultCase({ rule, reason }: RuleFault): Case {
  return { name: rule, outcome: 'error', body: element('error', reason, '') }
}

function findingCase(finding: Finding, { language, folder }: ValidationReport): Case {
  const { subject: name, severity, message, span, waived } = finding
  const text = `${filePath(span.file, folder)}:${span.line}:${span.column}\n${findingText(finding, language)}`
  if (waived) return { name, outcome: 'skipped', body: element('skipped', waived.reason, '') }
  if (severity === 'error') return { name, outcome: 'failure', body: element('failure', message[language], text) }
  return { name, outcome: 'passed', body: `<system-out>${escaped(`${severity}: ${text}`)}</system-out>` }
}

function undecidedCase({ subject, reason, detail }: Undecided, { language }: ValidationReport): Case {
  return { name: subject, outcome: 'skipped', body: element('skipped', `${reason}: ${detail[language]}`, '') }
}

function suite(name: string, cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']): number => cases.filter((each) => each.outcome === outcome).length
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`
  const lines = cases.map((each) => {
    const start = `    <testcase classname="${escaped(name)}" name="${escaped(each.name)}"`
    return each.body === '' ? `${start}/>\n` : `${start}>${each.body}</testcase>\n`
  })
  return `  <testsuite name="${escaped(name)}" ${counts}>\n${lines.join('')}  </testsuite>\n`
}

function element(name: string, message: string, text: string): string {
  const start = `<${name} message="${escaped(message)}"`
  return text === '' ? `${start}/>` : `${start}>${escaped(text)}</${name}>`
}

/** Characters that XML cannot hold, even escaped. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function escaped(text: string): string {
  return text
    .replace(forbidden, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
