import type { Month } from '../../src/model/month.ts'
import type { Span } from '../../src/model/source.ts'
import { type DeclaredRelation, declaredRelations } from './declared-relations.ts'
import type { Read } from './quantities.ts'
import { rangeOfText } from './range.ts'
import type { Slip } from './slips.ts'

/** What a slip contradicts, or why nothing that is declared could see it. */
export type Sight = { readonly sees: string } | { readonly blind: string }

const asTyped: Read = (number) => rangeOfText(number, number.text)

/**
 * Judges slips by what the clean workspace declares of its numbers, never by what the rules make of it. A relation that
 * is broken without the slip could not tell it, and counts for nothing.
 */
export function sightOver(clean: Month): (slip: Slip) => Sight {
  const relations = declaredRelations(clean).filter(({ holds }) => holds(asTyped))
  const byPlace = new Map<string, DeclaredRelation[]>()
  for (const relation of relations) {
    for (const { span } of relation.numbers) {
      const known = byPlace.get(keyOf(span))
      if (known) known.push(relation)
      else byPlace.set(keyOf(span), [relation])
    }
  }
  return (slip) => {
    if (slip.numbers) return sightOfNumbers(slip.numbers, byPlace)
    if (slip.month) return sightOfLines(slip, clean)
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
  const broken = touched.find(({ holds }) => !holds(read))
  if (broken) return { sees: broken.says }
  const related = touched.filter(({ says }) => says !== 'its kind')
  if (related.length === 0) return { blind: 'no relation contains it' }
  return { blind: `fits all it stands in: ${[...new Set(related.map(({ says }) => says))].sort().join(', ')}` }
}

/** A line less is seen where what is left no longer fits, or where the report prints what is gone. */
function sightOfLines({ month, from, kind }: Slip, clean: Month): Sight {
  const broken = month && declaredRelations(month(clean)).find(({ holds }) => !holds(asTyped))
  if (broken) return { sees: broken.says }
  if (kind === 'a part not sent' && isPrinted(clean, from)) return { sees: 'the text that prints it' }
  return {
    blind:
      kind === 'a part not sent'
        ? 'nothing prints it and nothing is made of it'
        : 'the parts left still fit their whole',
  }
}

function isPrinted({ templates, prose }: Month, id: string): boolean {
  const texts = [templates.main, ...templates.parts, ...templates.appendices, ...prose.values()]
  return texts.some(({ text }) => text.includes(`"${id}"`))
}

function keyOf({ file, line, column }: Span): string {
  return `${file}:${line}:${column}`
}
