import type { Message, Severity } from '../../model/diagnostic.ts'
import type { Finding } from '../../model/finding.ts'
import { periodKey } from '../../model/period.ts'
import { filePath } from './file-path.ts'
import { findingText } from './finding-text.ts'
import type { ValidationReport } from './validation-report.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice' }

/** Workflow commands that GitHub shows beside the lines of a change, then one that sums up. */
export function findingsGithub(report: ValidationReport): string {
  const { validation } = report
  const faults = validation.faults.map(({ rule, reason }) => command('error', { title: rule }, reason))
  const lines = [...validation.findings.map((each) => annotation(each, report)), ...faults, summary(report)]
  return `${lines.join('\n')}\n`
}

function annotation(finding: Finding, { language, folder }: ValidationReport): string {
  const { rule, severity, span, waived } = finding
  const file = filePath(span.file, folder)
  const { line, column, length } = span
  const place = length === 0 ? { file } : { file, line, col: column, endColumn: column + length }
  const text = findingText(finding, language)
  if (!waived) return command(commands[severity], { ...place, title: rule }, text)
  const title = { vi: `đã miễn trừ: ${rule}`, en: `waived: ${rule}` }[language]
  return command('notice', { ...place, title }, `${text}\n${waived.reason}`)
}

function summary({ validation, period, language }: ValidationReport): string {
  const { findings, tally } = validation
  const open = findings.filter(({ waived }) => !waived)
  const count = (severity: Severity): number => open.filter((each) => each.severity === severity).length
  const waived = findings.length - open.length
  const text: Message = {
    vi: `${count('error')} lỗi, ${count('warning')} cảnh báo, ${waived} đã miễn trừ, ${tally.undecidable} không kiểm được`,
    en: `${count('error')} errors, ${count('warning')} warnings, ${waived} waived, ${tally.undecidable} undecidable`,
  }
  return command('notice', { title: `report validate ${periodKey(period)}` }, text[language])
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${name} ${pairs.join(',')}::${escaped(text)}`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
