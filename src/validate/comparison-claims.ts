import type { Indicator } from '../model/indicator.ts'
import type { ClaimKind, Comparison, Level } from '../model/submission.ts'
import type { ClaimFact, Facts } from './facts.ts'

export const comparisonParts = {
  'previous-month': {
    growth: 'growth-previous-month',
    change: 'change-previous-month',
    index: 'index-previous-month',
    base: 'level-previous-month',
  },
  'previous-year': {
    growth: 'growth-previous-year',
    change: 'change-previous-year',
    index: 'index-previous-year',
    base: 'level-previous-year',
  },
} as const satisfies Record<Comparison, Record<string, ClaimKind>>

type Part = keyof (typeof comparisonParts)['previous-year']

/** All that a department states of one indicator's level against one base: they must fit together. */
export interface ComparisonClaims extends Partial<Readonly<Record<Part, ClaimFact>>> {
  readonly indicator: Indicator
  readonly level: Level
  readonly versus: Comparison
  /** The level itself as stated (`so`), where it is. */
  readonly stated?: ClaimFact
}

/**
 * Claims by indicator, level and base, in the order of reading. Percentages at other prices than the levels' are left
 * out: they say nothing about these levels.
 */
export function comparisonClaims({ claims }: Pick<Facts, 'claims'>): ComparisonClaims[] {
  const groups = new Map<string, ClaimFact[]>()
  for (const fact of claims) {
    const key = `${fact.indicator.id} ${fact.claim.level}`
    const group = groups.get(key)
    if (group) group.push(fact)
    else groups.set(key, [fact])
  }
  return [...groups.values()].flatMap((group) =>
    (['previous-month', 'previous-year'] as const).flatMap((versus) => comparison(group, versus) ?? []),
  )
}

function comparison(group: readonly ClaimFact[], versus: Comparison): ComparisonClaims | undefined {
  const [first] = group
  if (!first) return undefined
  const found: Partial<Record<Part, ClaimFact>> = {}
  for (const part of ['growth', 'change', 'index', 'base'] as const) {
    const fact = group.find(({ claim }) => claim.kind === comparisonParts[versus][part])
    if (fact && !isAtOtherPrices(fact)) found[part] = fact
  }
  if (Object.keys(found).length === 0) return undefined
  const stated = group.find(({ claim }) => claim.kind === 'level')
  const { indicator, claim } = first
  return { indicator, level: claim.level, versus, ...found, ...(stated ? { stated } : {}) }
}

/** Growth at constant prices is not the growth of levels at current prices. */
export function isAtOtherPrices({ claim, indicator }: Pick<ClaimFact, 'claim' | 'indicator'>): boolean {
  return claim.priceBasis !== undefined && claim.priceBasis !== indicator.priceBasis
}

/** What kind of comparison a claim makes; `undefined` where it makes none. */
export function comparedIn(kind: ClaimKind): { readonly part: Part; readonly versus: Comparison } | undefined {
  for (const versus of ['previous-month', 'previous-year'] as const) {
    for (const part of ['growth', 'change', 'index', 'base'] as const) {
      if (comparisonParts[versus][part] === kind) return { part, versus }
    }
  }
  return undefined
}

/** The number that claims speak of: as stated again beside them, else as held. */
export function comparedLevel(
  facts: Facts,
  { indicator, level, stated }: Pick<ComparisonClaims, 'indicator' | 'level' | 'stated'>,
): ReturnType<Facts['level']> {
  if (stated) return { kind: 'number', typed: true, expression: { kind: 'stated', stated: stated.stated } }
  return facts.level(indicator.id, level, facts.month.period)
}
