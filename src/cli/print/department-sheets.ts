import type { Finding } from '../../model/finding.ts'
import type { UnitId } from '../../model/indicator.ts'
import type { Period } from '../../model/period.ts'
import type { Span } from '../../model/source.ts'
import type { LinesOf } from './excerpts.ts'
import { type FindingsPage, printFinding } from './findings.ts'
import { leftOutText, MOST_FINDINGS, shownFindings } from './shown-findings.ts'

/** What no department answers for: templates, settings, the catalogue. */
const SECRETARIAT = { vi: 'Bộ phận tổng hợp', en: 'The secretariat' }

/** One sheet for each department, ready to be sent back: only what it is asked for. Waived findings are left out. */
export function printDepartmentSheets(findings: readonly Finding[], period: Period, page: FindingsPage): string {
  const byUnit = new Map<UnitId | undefined, Finding[]>()
  for (const finding of findings) {
    if (finding.waived) continue
    const owner = finding.owner ?? senderOf(finding.span, page.linesOf)
    const known = byUnit.get(owner)
    if (known) known.push(finding)
    else byUnit.set(owner, [finding])
  }
  const units = [...byUnit.keys()].sort((a, b) => Number(a === undefined) - Number(b === undefined))
  return units.map((unit) => sheet(unit, byUnit.get(unit) ?? [], period, page)).join('\n\n')
}

/** A file that cannot be read as data may still say whose it is. */
function senderOf({ file, length }: Span, linesOf: LinesOf): UnitId | undefined {
  if (length === 0 || !/^data\/\d{4}-\d{2}\/[^/]+\.yaml$/.test(file)) return undefined
  for (const line of linesOf(file) ?? []) {
    const [, unit] = /^don_vi:\s*["']?([\w-]+)/.exec(line) ?? []
    if (unit !== undefined) return unit
  }
  return undefined
}

function sheet(
  unit: UnitId | undefined,
  findings: readonly Finding[],
  { year, month }: Period,
  page: FindingsPage,
): string {
  const vi = page.language === 'vi'
  const name = unit === undefined ? SECRETARIAT[page.language] : page.unitName(unit)
  const line = '═'.repeat(Math.min(page.columns, 80))
  const asked = vi
    ? `Số liệu tháng ${month}/${year}: ${findings.length} điểm cần kiểm tra lại`
    : `Data of ${month}/${year}: ${findings.length} points to look at`
  const { shown, leftOut } = shownFindings(findings, MOST_FINDINGS)
  const texts = [...shown.map((each) => printFinding(each, page)), leftOutText(leftOut, page.language, page.columns)]
  return `${line}\n${name}\n${asked}\n${line}\n\n${texts.filter((text) => text !== '').join('\n')}`
}
