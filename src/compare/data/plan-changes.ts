import type { ComparedPlan, DataChange, ReportSide } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import { matched } from './matched.ts'
import { placesOf } from './places.ts'

/** Plans in force that differ in their number or in the decision that they rest on. Two years have two plans: nothing to tell. */
export function planChanges(before: ReportSide, after: ReportSide): readonly DataChange[] {
  if (before.period.year !== after.period.year) return []
  const indicators = new Map([...before.facts.indicators, ...after.facts.indicators].map((each) => [each.id, each]))
  const spoken = (side: ReportSide): ReadonlySet<string> => new Set(side.facts.indicators.map(({ id }) => id))
  const [old, now] = [spoken(before), spoken(after)]
  return matched(before.facts.plans, after.facts.plans, ({ indicator }) => indicator).flatMap((pair) => {
    const id = (pair.after ?? pair.before)?.indicator ?? ''
    const message = messageOf(indicators.get(id)?.name ?? id, pair)
    // A report that does not speak of an indicator says nothing of its plan either.
    if (!message || !old.has(id) || !now.has(id)) return []
    const owner = indicators.get(id)?.owner
    return [{ kind: 'plan', message, ...(owner === undefined ? {} : { owner }), ...placesOf(pair.before, pair.after) }]
  })
}

interface Pair {
  readonly before?: ComparedPlan
  readonly after?: ComparedPlan
}

function messageOf(name: string, { before, after }: Pair): Message | undefined {
  if (!before || !after) {
    return after
      ? { vi: `${name}: có kế hoạch ${after.printed}`, en: `${name}: a plan of ${after.printed} is there now` }
      : {
          vi: `${name}: không còn kế hoạch (trước: ${before?.printed})`,
          en: `${name}: the plan of ${before?.printed} is gone`,
        }
  }
  const basis = basisOf(after)
  if (before.printed !== after.printed) {
    return {
      vi: `${name}: kế hoạch ${before.printed} → ${after.printed}${basis === '' ? ', không nêu quyết định' : ` (${basis})`}`,
      en: `${name}: plan ${before.printed} → ${after.printed}${basis === '' ? ', no decision named' : ` (${basis})`}`,
    }
  }
  if (basisOf(before) === basis) return undefined
  return {
    vi: `${name}: căn cứ kế hoạch ${quoted(basisOf(before))} → ${quoted(basis)}`,
    en: `${name}: basis of the plan ${quoted(basisOf(before))} → ${quoted(basis)}`,
  }
}

function basisOf({ decision = '', validFrom = '' }: ComparedPlan): string {
  return [decision, validFrom].filter((each) => each !== '').join(', ')
}

function quoted(text: string): string {
  return text === '' ? '—' : `“${text}”`
}
