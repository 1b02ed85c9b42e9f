import type { Diagnostic, Message } from '../../model/diagnostic.ts'
import type { Span } from '../../model/source.ts'
import { fault, nameHints } from '../fault.ts'
import { type KnownNames, kindWords, type NameKind } from '../sources/known-names.ts'

const dateHint: Message = {
  vi: 'mốc ngày khai dưới khóa moc trong bao-cao.yaml của tháng',
  en: 'named dates stand under moc in the bao-cao.yaml of the month',
}

/** A name that nothing has: what it should have been, in words, and the nearest that there is. */
export function unknownName(kind: NameKind, name: string, span: Span, names: KnownNames): Diagnostic {
  const { vi, en } = kindWords[kind]
  if (kind === 'ratio' && names.indicator.has(name))
    return fault('wrong-argument', span, {
      vi: `“${name}” không phải ${vi} (kieu: ty_le)`,
      en: `“${name}” is no ${en}`,
    })
  const unknown = fault(
    'unknown-reference',
    span,
    { vi: `không có ${vi} “${name}”`, en: `there is no ${en} “${name}”` },
    [...nameHints(name, names[kind]), ...(kind === 'date' ? [dateHint] : [])],
  )
  return kind === 'slot' || kind === 'list' || kind === 'document' ? { ...unknown, awaits: { kind, name } } : unknown
}
