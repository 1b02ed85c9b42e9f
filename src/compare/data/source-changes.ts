import type { ComparedSource, DataChange, ReportSide } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import { matched } from './matched.ts'

const vintages: Readonly<Record<ComparedSource['vintage'], Message>> = {
  estimate: { vi: 'ước', en: 'estimate' },
  preliminary: { vi: 'sơ bộ', en: 'preliminary' },
  final: { vi: 'chính thức', en: 'final' },
}

/** Files that came or went, and whose numbers are more settled than they were. Files are known by their name below the month. */
export function sourceChanges(
  before: ReportSide,
  after: ReportSide,
  relation: 'drafts' | 'months',
): readonly DataChange[] {
  return matched(before.facts.sources, after.facts.sources, ({ file }) => nameOf(file)).flatMap((pair) => {
    const message = messageOf(pair, relation)
    const owner = (pair.after ?? pair.before)?.unit
    return message ? [{ kind: 'source' as const, message, ...(owner === undefined ? {} : { owner }) }] : []
  })
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

interface Pair {
  readonly before?: ComparedSource
  readonly after?: ComparedSource
}

function messageOf({ before, after }: Pair, relation: 'drafts' | 'months'): Message | undefined {
  if (!before || !after) {
    const name = nameOf((after ?? before)?.file ?? '')
    return after
      ? { vi: `thêm tệp ${name}`, en: `new file ${name}` }
      : { vi: `không còn tệp ${name}`, en: `file gone: ${name}` }
  }
  const name = nameOf(after.file)
  if (before.unit !== after.unit) {
    return {
      vi: `${name}: đổi đơn vị gửi ${before.unit} → ${after.unit}`,
      en: `${name}: sender ${before.unit} → ${after.unit}`,
    }
  }
  if (before.vintage !== after.vintage) {
    const [old, now] = [vintages[before.vintage], vintages[after.vintage]]
    return { vi: `${name}: số liệu ${old.vi} → ${now.vi}`, en: `${name}: ${old.en} → ${now.en}` }
  }
  if (relation === 'months' || before.sentOn === after.sentOn) return undefined
  return {
    vi: `${name}: ngày gửi ${before.sentOn ?? '—'} → ${after.sentOn ?? '—'}`,
    en: `${name}: sent on ${before.sentOn ?? '—'} → ${after.sentOn ?? '—'}`,
  }
}
