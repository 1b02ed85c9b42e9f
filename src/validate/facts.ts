import { previousMonth, sameMonthLastYear } from '../calendar/periods.ts'
import { claimedMeasure } from '../model/claimed-measure.ts'
import type { FigureId, Figures } from '../model/figure.ts'
import { figureId } from '../model/figure-id.ts'
import type { Breakdown, Indicator, IndicatorId, UnitId } from '../model/indicator.ts'
import type { Month } from '../model/month.ts'
import type { Period } from '../model/period.ts'
import type { PrintedPhrase } from '../model/printed-phrase.ts'
import type { Claim, ClaimKind, Comparison, Level } from '../model/submission.ts'
import type { IsoDate } from '../model/world.ts'
import { type FlowPoint, flowsOf } from './flows.ts'
import { levelsOf, revisionIn } from './held.ts'
import type { Held } from './held-value.ts'
import { type History, historyOf } from './history.ts'
import { plansInForce } from './plans-in-force.ts'
import type { StatedNumber } from './stated-number.ts'
import { statedClaim } from './stated-numbers.ts'
import { type ReadableText, readableTexts } from './text/readable-texts.ts'
import { type ScannedSource, scannedTexts } from './text/scanned-texts.ts'
import { type Entries, typedEntries } from './typed-entries.ts'

/** A figure that a department states about its own data. */
export interface ClaimFact {
  readonly claim: Claim
  readonly indicator: Indicator
  readonly stated: StatedNumber
  readonly subject: FigureId
  readonly owner: UnitId
}

/** All that rules look at: what was typed, each number with its range, found by indicator and time. */
export interface Facts {
  readonly month: Month
  readonly figures: Figures
  readonly today: IsoDate
  readonly claims: readonly ClaimFact[]
  /** The first claim of that kind, where one is made. */
  claim(id: IndicatorId, level: Level, kind: ClaimKind): ClaimFact | undefined
  /** All that is stated of an indicator. */
  claimsOn(id: IndicatorId): readonly ClaimFact[]
  readonly breakdowns: readonly Breakdown[]
  indicator(id: IndicatorId): Indicator | undefined
  /** As typed; else as the sum of an exhaustive breakdown or as a ratio; a year to date also from the months before it. */
  level(id: IndicatorId, level: Level, period: Period): Held
  /** Only what a person typed: what was added up from it cannot contradict it. */
  typed(indicator: Indicator, level: Level, period: Period): StatedNumber | undefined
  /** The same, without what was typed for the whole itself. */
  sumOfParts(breakdown: Breakdown, level: Level, period: Period): Held
  /** What the files of a month say of an indicator. */
  readonly entries: Entries
  /** The month and the year to date of every flow, in the report's month or in one that it is compared with. */
  flows(versus?: Comparison): readonly FlowPoint[]
  /** The months of two years. */
  readonly history: History
  /** What is added to the year to date of earlier months, as declared in the files of `period`. */
  revision(indicator: Indicator, period: Period): StatedNumber | undefined
  /** The plan in force at the period's end; of a whole without one, the sum of the plans of its exhaustive parts. */
  plan(id: IndicatorId): Held
  /** Prose and templates, what was typed told from what is filled in. */
  readonly texts: readonly ScannedSource[]
  /** The same as they read once the calls are filled in; notes by themselves. */
  readonly readable: readonly ReadableText[]
  /** The month that a comparison looks at. */
  periodOf(versus: Comparison): Period
}

/** What is known besides the month's files. */
interface Circumstances {
  readonly today: IsoDate
  readonly printed: readonly PrintedPhrase[]
}

export function factsOf(month: Month, figures: Figures, { today, printed }: Circumstances): Facts {
  const entries = typedEntries(month)
  const levels = levelsOf(month, entries)
  const claims = claimsOf(month)
  const firstClaims = new Map([...claims].reverse().map((fact) => [claimKey(fact.indicator.id, fact.claim), fact]))
  const byIndicator = claimsByIndicator(claims)
  const texts = textsOf(month, printed)
  const compared: Readonly<Record<Comparison, Period>> = {
    'previous-month': previousMonth(month.period),
    'previous-year': sameMonthLastYear(month.period),
  }
  const claim: Facts['claim'] = (id, level, kind) => firstClaims.get(claimKey(id, { level, kind }))
  const periodOf: Facts['periodOf'] = (versus) => compared[versus]
  return {
    month,
    figures,
    today,
    claims,
    claim,
    flows: flowsOf({ month, periodOf, typed: levels.typed, claim }),
    claimsOn: (id) => byIndicator.get(id) ?? [],
    breakdowns: month.breakdowns,
    indicator: (id) => month.catalogue.get(id),
    level: levels.level,
    typed: levels.typed,
    sumOfParts: levels.sumOfParts,
    entries,
    history: historyOf(entries, month.period),
    revision: (indicator, period) => revisionIn(entries.at(indicator.id, period), indicator),
    plan: plansInForce(month),
    get texts() {
      return texts.scanned()
    },
    get readable() {
      return texts.readable()
    },
    periodOf,
  }
}

/** Both are made when a rule asks for them, and once. */
function textsOf(
  month: Month,
  printed: readonly PrintedPhrase[],
): { readonly scanned: () => readonly ScannedSource[]; readonly readable: () => readonly ReadableText[] } {
  let scannedOnce: readonly ScannedSource[] | undefined
  let readableOnce: readonly ReadableText[] | undefined
  const scanned = (): readonly ScannedSource[] => {
    scannedOnce ??= scannedTexts(month)
    return scannedOnce
  }
  const readable = (): readonly ReadableText[] => {
    readableOnce ??= readableTexts(scanned(), printed)
    return readableOnce
  }
  return { scanned, readable }
}

function claimKey(id: IndicatorId, { level, kind }: Pick<Claim, 'level' | 'kind'>): string {
  return `${id} ${level} ${kind}`
}

function claimsByIndicator(claims: readonly ClaimFact[]): ReadonlyMap<IndicatorId, readonly ClaimFact[]> {
  const byIndicator = new Map<IndicatorId, ClaimFact[]>()
  for (const claim of claims) {
    const known = byIndicator.get(claim.indicator.id)
    if (known) known.push(claim)
    else byIndicator.set(claim.indicator.id, [claim])
  }
  return byIndicator
}

function claimsOf(month: Month): ClaimFact[] {
  return month.current.submissions.flatMap((submission) =>
    [...submission.readings.values()].flatMap(({ indicator: id, claims }) => {
      const indicator = month.catalogue.get(id)
      if (!indicator) return []
      const owner = submission.unit.value
      return claims.flatMap((claim) => {
        const measure = claimedMeasure(claim)
        const stated = statedClaim(indicator, claim, owner)
        return measure ? [{ claim, indicator, stated, subject: figureId(id, measure), owner }] : []
      })
    }),
  )
}
