import type { UnitId } from '../../../model/indicator.ts'
import type { ComparisonPage } from './comparison-page.ts'

interface Group<T> {
  /** Absent where nothing is grouped. */
  readonly name?: string
  readonly entries: readonly T[]
}

interface Belonging {
  readonly muc: string | undefined
  readonly unit: UnitId | undefined
}

/** Entries by section or by department (`--by`), in the order in which each is first met. */
export function inGroups<T>(
  entries: readonly T[],
  page: ComparisonPage,
  belongingOf: (each: T) => Belonging,
): readonly Group<T>[] {
  if (page.by === undefined) return [{ entries }]
  const groups = new Map<string, T[]>()
  for (const each of entries) {
    const name = nameOf(belongingOf(each), page)
    const known = groups.get(name)
    if (known) known.push(each)
    else groups.set(name, [each])
  }
  return [...groups].map(([name, members]) => ({ name, entries: members }))
}

function nameOf({ muc, unit }: Belonging, page: ComparisonPage): string {
  const none = page.language === 'vi' ? 'Phần chung' : 'General'
  if (page.by === 'muc') return muc || none
  return unit === undefined ? none : page.unitName(unit)
}
