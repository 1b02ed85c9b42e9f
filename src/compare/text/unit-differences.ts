import type { Cosmetic } from '../../model/comparison.ts'
import { foldWord, spellingDifferences } from './fold-word.ts'
import type { Unit } from './units-of.ts'

type Lines = readonly (readonly Unit[])[]

/** How lines differ that say the same. */
interface UnitDifferences {
  readonly cosmetic: readonly Cosmetic[]
  /** A masked figure amounts to something else. */
  readonly figures: boolean
}

/** @returns `undefined` where the lines do not say the same. */
export function unitDifferences(before: Lines, after: Lines): UnitDifferences | undefined {
  if (keysOf(before) !== keysOf(after)) return undefined
  const cosmetic = new Set<Cosmetic>()
  let figures = false
  before.forEach((line, index) => {
    const other = withWords(after[index] ?? [])
    withWords(line).forEach((unit, place) => {
      const [old, fresh] = [textOf(unit), textOf(other[place])]
      if (foldWord(old) !== foldWord(fresh)) figures = true
      for (const each of [...spellingDifferences(old, fresh), ...faceDifferences(unit, other[place])])
        cosmetic.add(each)
    })
    if (blanksOnly(line) !== blanksOnly(after[index] ?? [])) cosmetic.add('blanks')
  })
  return { cosmetic: [...cosmetic], figures }
}

/** Cells by cells; where both are of blanks only they say nothing. */
function keysOf(lines: Lines): string {
  return lines
    .map((line) =>
      withWords(line)
        .map(({ key }) => key)
        .join(' '),
    )
    .join('\n')
}

function withWords(line: readonly Unit[]): readonly Unit[] {
  return line.filter(({ key }) => key !== '')
}

function blanksOnly(line: readonly Unit[]): string {
  return withWords(line).length === 0 ? line.map(textOf).join('') : ''
}

function textOf(unit: Unit | undefined): string {
  return unit?.words.map(({ text }) => text).join('') ?? ''
}

function faceDifferences(before: Unit, after: Unit | undefined): readonly Cosmetic[] {
  const [old, fresh] = [before.words[0], after?.words[0]]
  if (!old || !fresh) return []
  return [
    ...(old.strong !== fresh.strong || old.emphasis !== fresh.emphasis ? ['emphasis' as const] : []),
    ...(old.note !== fresh.note ? ['note-number' as const] : []),
  ]
}
