import type { Message } from '../../model/diagnostic.ts'
import type { Evidence, Finding, Repair } from '../../model/finding.ts'

/** A finding in lines of plain text: what is wrong, how it was recalculated, what would mend it. */
export function findingText({ message, evidence, repairs = [], hints = [] }: Finding, language: keyof Message): string {
  const lines = [
    message,
    ...(evidence ? evidenceLines(evidence) : []),
    ...repairs.map(repairLine),
    ...hints.map(({ vi, en }) => ({ vi: `giúp: ${vi}`, en: `help: ${en}` })),
  ]
  return lines.map((each) => each[language]).join('\n')
}

function evidenceLines({ stated, statedRange, calculation, computed, computedRange }: Evidence): readonly Message[] {
  const says = isPoint(statedRange) ? stated : `${stated} → ${statedRange}`
  const result = [calculation, computed].filter((part) => part !== '').join(' = ')
  const range = isPoint(computedRange)
    ? { vi: '', en: '' }
    : { vi: `, khoảng ${computedRange}`, en: `, range ${computedRange}` }
  return [
    { vi: `ghi ${says}`, en: `says ${says}` },
    { vi: `tính lại: ${result}${range.vi}`, en: `recalculated: ${result}${range.en}` },
  ]
}

/** `[142 ; 142]` says no more than the number itself. */
function isPoint(range: string): boolean {
  const [, low, high] = /^\[(.+) ; (.+)\]$/.exec(range) ?? []
  return low !== undefined && low === high
}

function repairLine({ label, printed, admissible: { from, to } }: Repair): Message {
  const range = from === to ? (from ?? '') : `${from ?? '…'} – ${to ?? '…'}`
  return {
    vi: `có thể sửa ${label.vi} (${printed}) thành ${range}`,
    en: `${label.en} (${printed}) might become ${range}`,
  }
}
