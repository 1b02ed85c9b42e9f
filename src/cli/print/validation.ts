import type { Finding, Undecided, Validation } from '../../model/finding.ts'
import type { Period } from '../../model/period.ts'
import type { World } from '../../model/world.ts'
import { printDepartmentSheets } from './department-sheets.ts'
import { lineReader } from './excerpts.ts'
import { type FindingsPage, printFinding, printNote, printWaived } from './findings.ts'
import { leftOutText, shownFindings } from './shown-findings.ts'
import { printValidationSummary } from './validation-summary.ts'
import { wrap } from './wrap.ts'

interface ValidationPage extends Omit<FindingsPage, 'linesOf'> {
  readonly world: World
  /** One sheet for each department. */
  readonly grouped: boolean
  /** Also what could not be checked. */
  readonly details: boolean
}

/** A validation as people read it. */
export function printValidation(
  validation: Validation,
  period: Period,
  { world, grouped, details, ...rest }: ValidationPage,
): string {
  const page: FindingsPage = { ...rest, linesOf: lineReader(world) }
  if (grouped) return printDepartmentSheets(validation.findings, period, page)
  const { shown, leftOut } = shownFindings(validation.findings)
  const parts = [
    ...shown.filter((each) => !each.waived && !isNote(each)).map((each) => printFinding(each, page)),
    shown
      .filter((each) => !each.waived && isNote(each))
      .map((each) => printNote(each, page))
      .join(''),
    shown.map((each) => printWaived(each, page)).join(''),
    leftOutText(leftOut, page.language, page.columns),
    details ? validation.undecided.map((each) => undecidedText(each, page)).join('') : '',
    validation.faults.map(({ rule, reason }) => faultText(rule, reason, page)).join(''),
    printValidationSummary(validation, period, page),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

/** A broken relation is told in full even where it is no fault. */
function isNote({ severity, evidence }: Finding): boolean {
  return severity === 'information' && !evidence
}

function undecidedText({ rule, subject, detail, span }: Undecided, page: FindingsPage): string {
  const word = page.language === 'vi' ? 'không kiểm được' : 'undecidable'
  const text = `${word}[${rule}]: ${subject} — ${detail[page.language]} (${span.file}:${span.line})`
  return `${wrap(text, '', '  ', page.columns).join('\n')}\n`
}

function faultText(rule: string, reason: string, { language }: FindingsPage): string {
  return language === 'vi'
    ? `Quy tắc ${rule} gặp lỗi của chính chương trình (không phải lỗi số liệu):\n${reason}\n`
    : `The rule ${rule} crashed, which is a fault of the program:\n${reason}\n`
}
