import type { Month } from '../../src/model/month.ts'
import type { Span } from '../../src/model/source.ts'
import { type DeclaredRelation, declaredRelations, ITS_KIND } from './declared-relations.ts'
import type { Read } from './quantities.ts'
import { rangeOfText } from './range.ts'
import type { Slip } from './slips.ts'

/** What a slip contradicts, or why nothing that is declared could see it. */
export type Sight = { readonly sees: string } | { readonly blind: string }

const asTyped: Read = (number) => rangeOfText(number, number.text)

/**
 * Judges slips by what the clean workspace declares of its numbers, never by what the rules make of it. A relation that
 * is broken without the slip could not tell it, and counts for nothing; one in which nobody stated a number is remarked
 * upon and no more, since what was worked out to fit is no department's.
 */
export function sightOver(clean: Month): (slip: Slip) => Sight {
  const relations = declaredRelations(clean)
  const broken = new Set(relations.filter(({ holds }) => !holds(asTyped)).map(keyOfRelation))
  const byPlace = new Map<string, DeclaredRelation[]>()
  for (const relation of relations) {
    if (broken.has(keyOfRelation(relation))) continue
    for (const { span } of relation.numbers) {
      const known = byPlace.get(keyOf(span))
      if (known) known.push(relation)
      else byPlace.set(keyOf(span), [relation])
    }
  }
  return (slip) => {
    if (slip.numbers) return sightOfNumbers(slip.numbers, byPlace)
    if (slip.month) return sightOfLines(slip, clean, broken)
    return { sees: 'names that are declared' }
  }
}

function sightOfNumbers(
  numbers: NonNullable<Slip['numbers']>,
  byPlace: ReadonlyMap<string, readonly DeclaredRelation[]>,
): Sight {
  const changed = new Map([...numbers].map(([span, text]) => [keyOf(span), text]))
  const read: Read = (number) => rangeOfText(number, changed.get(keyOf(number.span)) ?? number.text)
  const touched = [...changed.keys()].flatMap((key) => byPlace.get(key) ?? [])
  const broken = touched.filter(({ holds }) => !holds(read))
  const telling = broken.find(isTelling)
  if (telling) return { sees: telling.says }
  if (broken.length > 0) return { blind: 'contradicts only numbers that nobody stated: a remark' }
  const related = touched.filter(({ says }) => says !== ITS_KIND)
  if (related.length === 0) return { blind: 'no relation contains it' }
  return { blind: `fits all it stands in: ${[...new Set(related.map(({ says }) => says))].sort().join(', ')}` }
}

function isTelling({ says, numbers }: DeclaredRelation): boolean {
  return says === ITS_KIND || numbers.some(({ isStated }) => isStated)
}

/** A line less is seen where what is left no longer fits, or where the report prints what is gone. */
function sightOfLines({ month, from, kind }: Slip, clean: Month, known: ReadonlySet<string>): Sight {
  const broken = (month ? declaredRelations(month(clean)) : []).find(
    (relation) => !relation.holds(asTyped) && !known.has(keyOfRelation(relation)) && isTelling(relation),
  )
  if (broken) return { sees: broken.says }
  const isGone = kind === 'a part not sent'
  if (isGone && isPrinted(clean, from)) return { sees: 'the text that prints it' }
  return { blind: isGone ? 'nothing prints it and nothing is made of it' : 'the parts left still fit their whole' }
}

function isPrinted({ templates, prose }: Month, id: string): boolean {
  const texts = [templates.main, ...templates.parts, ...templates.appendices, ...prose.values()]
  return texts.some(({ text }) => text.includes(`"${id}"`))
}

function keyOfRelation({ says, numbers }: DeclaredRelation): string {
  return [says, ...numbers.map(({ span }) => keyOf(span))].join(' ')
}

function keyOf({ file, line, column }: Span): string {
  return `${file}:${line}:${column}`
}
