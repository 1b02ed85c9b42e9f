import type { IndicatorId } from '../../src/model/indicator.ts'
import type { Month } from '../../src/model/month.ts'
import type { Claim, Comparison, Level } from '../../src/model/submission.ts'
import { leaf, type Quantities, type Quantity, quantitiesOf, type Read, sumOf } from './quantities.ts'
import { difference, isAtMost, meet, quotient, type Range, scaled, sum } from './range.ts'
import { ofCount, ofReading, type TypedNumber, typedNumbers } from './typed-numbers.ts'

/** What the workspace declares of its numbers, worked out apart from the rules: it judges what they ought to see. */
export interface DeclaredRelation {
  readonly says: string
  readonly numbers: readonly TypedNumber[]
  readonly holds: (read: Read) => boolean
}

export const ITS_KIND = 'its kind'

const VERSUS = ['previous-month', 'previous-year'] as const
const LEVELS = ['month', 'cumulative', 'value'] as const

export function declaredRelations(month: Month): readonly DeclaredRelation[] {
  const known = quantitiesOf(month)
  return [
    ...[...month.catalogue.keys()].flatMap((id) => [
      ...claimRelations(month, known, id),
      ...levelRelations(month, known, id),
    ]),
    ...breakdownRelations(month, known),
    ...listRelations(month),
    ...remarkRelations(month, known),
    ...typedNumbers(month).map(keepsItsKind),
  ]
}

function equal(says: string, a: Quantity, b: Quantity): DeclaredRelation {
  return { says, numbers: [...a.numbers, ...b.numbers], holds: (read) => meet(a.range(read), b.range(read)) }
}

function atMost(says: string, a: Quantity, b: Quantity): DeclaredRelation {
  return { says, numbers: [...a.numbers, ...b.numbers], holds: (read) => isAtMost(a.range(read), b.range(read)) }
}

function made(from: readonly Quantity[], formula: (...ranges: Range[]) => Range): Quantity {
  return {
    numbers: from.flatMap(({ numbers }) => numbers),
    range: (read) => formula(...from.map(({ range }) => range(read))),
  }
}

const percentOf = (a: Range, b: Range): Range => scaled(quotient(a, b), 100)
const growth = (a: Range, b: Range): Range => sum(percentOf(a, b), { low: -100, high: -100 })

type Part = 'growth' | 'change' | 'index' | 'level'

function partOf(kind: Claim['kind']): { readonly part: Part; readonly versus: Comparison } | undefined {
  for (const part of ['growth', 'change', 'index', 'level'] as const) {
    for (const versus of VERSUS) if (kind === `${part}-${versus}`) return { part, versus }
  }
  return undefined
}

/** What a department states of its own figure, against the numbers that it is about. */
function claimRelations(month: Month, known: Quantities, id: IndicatorId): readonly DeclaredRelation[] {
  const claims = known.claims(id)
  return claims.flatMap(({ claim, quantity: stated }) => {
    const level = claim.level
    const restated = claims.find((each) => each.claim.kind === 'level' && each.claim.level === level)?.quantity
    const held = known.known(id, level, month.period)
    const now = restated ?? held
    if (claim.kind === 'level') return held ? [equal('a value stated again', stated, held)] : []
    if (claim.kind === 'share') {
      const whole = claim.whole && known.known(claim.whole, level, month.period)
      return held && whole ? [equal('a share', stated, made([held, whole], percentOf))] : []
    }
    if (claim.kind === 'plan-percent' || claim.kind === 'plan-excess') {
      const plan = known.plan(id)
      const formula = claim.kind === 'plan-percent' ? percentOf : growth
      return now && plan ? [equal('a percentage of the plan', stated, made([now, plan], formula))] : []
    }
    const compared = partOf(claim.kind)
    if (!compared || isAtOtherPrices(month, id, claim)) return []
    return comparisonRelations(month, known, { id, level, stated, now, ...compared })
  })
}

function isAtOtherPrices(month: Month, id: IndicatorId, { priceBasis }: Claim): boolean {
  return priceBasis !== undefined && priceBasis !== month.catalogue.get(id)?.priceBasis
}

interface StatedComparison {
  readonly id: IndicatorId
  readonly level: Level
  readonly stated: Quantity
  readonly now: Quantity | undefined
  readonly part: Part
  readonly versus: Comparison
}

function comparisonRelations(
  month: Month,
  known: Quantities,
  { id, level, stated, now, part, versus }: StatedComparison,
): readonly DeclaredRelation[] {
  const base = known.known(id, level, known.periodOf(versus))
  const found: DeclaredRelation[] = []
  const { kind, mayBeNegative } = month.catalogue.get(id) ?? {}
  if (kind === 'index') return measured(month, known, { id, level, stated, now, part, versus })
  if (part === 'level') return base ? [equal('an earlier value stated again', stated, base)] : []
  if (now && base) found.push(equal(`a stated ${part}`, stated, made([now, base], formulas[part])))
  const beside = known.claims(id).filter(({ claim }) => claim.level === level)
  const change = beside.find(({ claim }) => claim.kind === `change-${versus}`)?.quantity
  const earlier = beside.find(({ claim }) => claim.kind === `level-${versus}`)?.quantity
  if (part === 'growth' && now && change) found.push(equal('level, change and growth', grown(change, stated), now))
  if (now && earlier)
    found.push(equal('an earlier value beside the change', stated, made([now, earlier], formulas[part])))
  if (!mayBeNegative && part === 'change' && now) found.push(atMost('a rise to what is there', stated, now))
  return found
}

const formulas = { growth, index: percentOf, change: difference } as const

/** level = change · (1 + 100 ÷ growth), where the growth has a sign. */
function grown(change: Quantity, stated: Quantity): Quantity {
  return made([change, stated], (by, percent) => {
    if (percent.low <= 0 && percent.high >= 0) return { low: -Infinity, high: Infinity }
    const perPercent = percent.low > 0 ? quotient(by, percent) : quotient(scaled(by, -1), scaled(percent, -1))
    return sum(by, scaled(perPercent, 100))
  })
}

/** A change of prices against the index that was measured. */
function measured(month: Month, known: Quantities, { id, stated, part, versus }: StatedComparison): DeclaredRelation[] {
  const indicator = month.catalogue.get(id)
  const readings = month.current.submissions.flatMap(({ readings }) => readings.get(id)?.indices[versus] ?? [])
  const index = indicator && leaf(ofReading(indicator, readings[0]))
  if (!index || (part !== 'growth' && part !== 'index') || known.claims(id).length === 0) return []
  const less = { low: part === 'growth' ? -100 : 0, high: part === 'growth' ? -100 : 0 }
  return [
    equal(
      'a change of prices',
      stated,
      made([index], (range) => sum(range, less)),
    ),
  ]
}

/** The month, the year to date and the year to date before. */
function levelRelations(month: Month, known: Quantities, id: IndicatorId): readonly DeclaredRelation[] {
  const indicator = month.catalogue.get(id)
  if (indicator?.nature !== 'flow' || indicator.kind === 'index' || indicator.mayBeNegative) return []
  return [month.period, ...VERSUS.map(known.periodOf)].flatMap((period) => {
    const [monthly, total] = [known.typed(id, 'month', period), known.typed(id, 'cumulative', period)]
    const within = monthly && total ? [atMost('a month within its year', monthly, total)] : []
    if (period !== month.period || month.period.month === 1 || !total) return within
    const before = known.typed(id, 'cumulative', known.periodOf('previous-month'))
    const isRevised = month.current.submissions.some(({ readings }) => readings.get(id)?.revision)
    if (!before || isRevised) return within
    const grows = atMost('a year to date that grows', before, total)
    return monthly ? [...within, grows, equal('the year to date', total, sumOf([before, monthly]))] : [...within, grows]
  })
}

function breakdownRelations(month: Month, known: Quantities): readonly DeclaredRelation[] {
  return month.breakdowns.flatMap(({ whole, parts, exhaustive }) => {
    const planned = partsOf(known, whole, parts, known.plan)
    const plan = known.plan(whole)
    return [
      ...[month.period, ...VERSUS.map(known.periodOf)].flatMap((period) =>
        LEVELS.flatMap((level) => {
          const of = partsOf(known, whole, parts, (part) => known.known(part, level, period))
          const own = known.typed(whole, level, period)
          return own && of.length > 0
            ? [compared('parts of a whole', own, of, exhaustive && of.length === parts.length)]
            : []
        }),
      ),
      ...(plan && exhaustive && planned.length === parts.length ? [equal('plans of parts', plan, sumOf(planned))] : []),
      ...(exhaustive ? impliedByParts(month, known, whole, parts) : []),
    ]
  })
}

function partsOf(known: Quantities, ...[whole, parts, of]: Parameters<Quantities['parts']>): readonly Quantity[] {
  return known.parts(whole, parts, of)
}

function compared(says: string, whole: Quantity, parts: readonly Quantity[], exhaustive: boolean): DeclaredRelation {
  return exhaustive ? equal(says, whole, sumOf(parts)) : atMost(says, sumOf(parts), whole)
}

/** What is stated of a whole, as its parts have it. */
function impliedByParts(
  month: Month,
  known: Quantities,
  whole: IndicatorId,
  parts: readonly IndicatorId[],
): readonly DeclaredRelation[] {
  return known.claims(whole).flatMap(({ claim, quantity: stated }) => {
    const all = (period: Month['period']): Quantity | undefined => {
      const of = known.parts(whole, parts, (part) => known.known(part, claim.level, period))
      return of.length === parts.length ? sumOf(of) : undefined
    }
    const now = all(month.period)
    if (!now || isAtOtherPrices(month, whole, claim)) return []
    if (claim.kind === 'level') return [equal('parts of a whole', stated, now)]
    const compared = partOf(claim.kind)
    const base = compared && all(known.periodOf(compared.versus))
    if (!compared || !base) return []
    if (compared.part === 'level') return [equal('parts of a whole', stated, base)]
    return [equal('what parts imply', stated, made([now, base], formulas[compared.part]))]
  })
}

function listRelations(month: Month): readonly DeclaredRelation[] {
  return [...month.lists.values()].flatMap(({ stated, items }) => {
    if (!stated) return []
    const count = ofCount(stated.span, stated.value.text)
    const length = { low: items.length, high: items.length }
    return [{ says: 'a counted list', numbers: [count], holds: (read: Read) => meet(read(count), length) }]
  })
}

/** What the text says to have risen has a stated change that is not below zero, and the other way round. */
function remarkRelations(month: Month, known: Quantities): readonly DeclaredRelation[] {
  const remarks = month.current.submissions.flatMap((each) => each.remarks)
  return remarks.flatMap(({ indicators, list, assertions }) => {
    const listed = list ? (month.lists.get(list.value)?.items ?? []) : []
    const ids = [
      ...indicators.map(({ value }) => value),
      ...listed.flatMap((item) => (item.kind === 'indicator' ? [item.indicator] : [])),
    ]
    return assertions.flatMap((assertion) =>
      assertion.kind === 'comparison'
        ? ids.flatMap((id) =>
            known.claims(id).flatMap(({ claim, quantity }) => {
              const compared = partOf(claim.kind)
              const level = assertion.level ?? (assertion.versus === 'previous-month' ? 'month' : claim.level)
              const isMeant = compared && compared.versus === assertion.versus && claim.level === level
              return isMeant && (compared.part === 'growth' || compared.part === 'change')
                ? [{ says: 'a remark', numbers: quantity.numbers, holds: agrees(quantity, assertion.direction) }]
                : []
            }),
          )
        : [],
    )
  })
}

function agrees(quantity: Quantity, direction: 'up' | 'down' | 'same'): (read: Read) => boolean {
  return (read) => {
    const { low, high } = quantity.range(read)
    if (direction === 'same') return low <= 0 && high >= 0
    return direction === 'up' ? high > 0 : low < 0
  }
}

/** A quantity does not fall below zero, and what is counted one by one stays whole. */
function keepsItsKind(number: TypedNumber): DeclaredRelation {
  return {
    says: ITS_KIND,
    numbers: [number],
    holds: (read) => {
      const { low } = read(number)
      return !(number.neverNegative && read(number).high < 0) && (!number.isCount || Number.isInteger(low))
    },
  }
}
