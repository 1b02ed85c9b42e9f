import type { RuleFault } from '../../model/finding.ts'
import { periodKey } from '../../model/period.ts'
import { findingResults, openResult } from './sarif-results.ts'
import type { RuleWords, ValidationReport } from './validation-report.ts'

/** SARIF 2.1.0: what code scanning and editors read. What could not be checked is of the kind `open`. */
export function findingsSarif(report: ValidationReport): string {
  const { period, profile, validation, version, rules, language } = report
  const { tally, completeness } = validation
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'report', version, rules: rules.map((rule) => descriptor(rule, report)) } },
        automationDetails: { id: `report/${periodKey(period)}/${profile}/` },
        language: language === 'vi' ? 'vi-VN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report)],
        results: [
          ...findingResults(validation.findings, report),
          ...validation.undecided.map((each) => openResult(each, report)),
        ],
        properties: { month: periodKey(period), profile, tally, completeness },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function descriptor({ id, title, statement, rationale }: RuleWords, { language }: ValidationReport): object {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: statement[language] },
    help: { text: rationale[language] },
  }
}

function invocation({ exitCode, validation: { faults } }: ValidationReport): object {
  return {
    executionSuccessful: faults.length === 0,
    exitCode,
    toolExecutionNotifications: faults.map(notification),
  }
}

/** A rule that crashed: a fault of the program, told apart from what is wrong with the data. */
function notification({ rule, reason }: RuleFault): object {
  return { level: 'error', message: { text: reason }, associatedRule: { id: rule } }
}
