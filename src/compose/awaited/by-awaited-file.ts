import type { Awaited, Diagnostic, Message } from '../../model/diagnostic.ts'
import type { Month } from '../../model/month.ts'
import { periodKey } from '../../model/period.ts'
import { absentFiles } from './absent-file.ts'

/** Findings that wait for a file which is not there become one finding a file, before all others. */
export function byAwaitedFile(month: Month, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (!diagnostics.some((each) => each.awaits)) return diagnostics
  const absentFile = absentFiles(month)
  const waiting = new Map<string, Diagnostic[]>()
  const others: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    const file = diagnostic.awaits && absentFile(diagnostic.awaits)
    const known = file === undefined ? others : waiting.get(file)
    if (known) known.push(diagnostic)
    else if (file !== undefined) waiting.set(file, [diagnostic])
  }
  const files = [...waiting].toSorted(([left], [right]) => (left < right ? -1 : 1))
  return [...files.map(([file, each]) => missingFile(month, file, each)), ...others]
}

function missingFile(month: Month, file: string, waiting: readonly Diagnostic[]): Diagnostic {
  return {
    rule: 'missing-submission',
    severity: 'error',
    message: message(month, file, new Set(waiting.map(({ span }) => `${span.file}:${span.line}:${span.column}`)).size),
    span: { file, line: 1, column: 1, length: 0 },
    related: waiting.map(({ span, message: label }) => ({ span, label })),
    hints: kinds.flatMap((kind) => namesHint(kind, waiting)),
  }
}

function message(month: Month, file: string, places: number): Message {
  const unit = senderOf(month, file)
  const waits = {
    vi: `${places} chỗ trong báo cáo đang chờ`,
    en: `${places} ${places === 1 ? 'place' : 'places'} of the report ${places === 1 ? 'waits' : 'wait'} for it`,
  }
  if (unit !== undefined && file.startsWith(`data/${periodKey(month.period)}/`))
    return { vi: `${unit} chưa gửi tệp này: ${waits.vi}`, en: `${unit} has not sent this file: ${waits.en}` }
  if (!file.endsWith('.yaml'))
    return { vi: `chưa có thư mục của tháng này: ${waits.vi}`, en: `there is no folder of that month: ${waits.en}` }
  const of = unit === undefined ? { vi: '', en: '' } : { vi: ` của ${unit}`, en: ` of ${unit}` }
  return { vi: `chưa có tệp này${of.vi}: ${waits.vi}`, en: `there is no such file${of.en}: ${waits.en}` }
}

/** Who sent the sector's file before, else who is in charge of its indicators. */
function senderOf(month: Month, file: string): string | undefined {
  const sector = file.replace(/^.*\//, '').replace(/\.yaml$/, '')
  const before = [...month.history.values()].flatMap((each) => each.submissions)
  const id =
    before.find((submission) => submission.sector === sector)?.unit.value ??
    [...month.catalogue.values()].find((indicator) => indicator.sector === sector)?.owner
  return month.units.find((unit) => unit.id === id)?.name
}

const kinds: readonly Awaited['kind'][] = ['figure', 'slot', 'list', 'document']

const kindWords: Readonly<Record<Awaited['kind'], Message>> = {
  figure: { vi: 'số liệu (chi_tieu)', en: 'figures (chi_tieu)' },
  slot: { vi: 'nội dung (noi_dung)', en: 'prose (noi_dung)' },
  list: { vi: 'danh sách (danh_sach)', en: 'lists (danh_sach)' },
  document: { vi: 'văn bản (van_ban)', en: 'documents (van_ban)' },
}

const MOST_NAMES = 8

function namesHint(kind: Awaited['kind'], waiting: readonly Diagnostic[]): readonly Message[] {
  const names = [...new Set(waiting.flatMap(({ awaits }) => (awaits?.kind === kind ? [awaits.name] : [])))]
  if (names.length === 0) return []
  const shown = names.slice(0, MOST_NAMES).join(', ')
  const list = names.length > MOST_NAMES ? `${shown} … (+${names.length - MOST_NAMES})` : shown
  return [{ vi: `${kindWords[kind].vi}: ${list}`, en: `${kindWords[kind].en}: ${list}` }]
}
