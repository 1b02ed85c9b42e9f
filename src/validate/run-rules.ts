import type { Message, RelatedSpan } from '../model/diagnostic.ts'
import type { Finding, Profile, RuleFault, Undecided, Verdict } from '../model/finding.ts'
import { isDecisive } from './decisive.ts'
import { evidenceOf } from './evidence.ts'
import { numbersIn } from './expression.ts'
import type { Facts } from './facts.ts'
import { allowedRange, type Relation, verdictOf } from './relation.ts'
import { type Check, type RelationCheck, type Rule, severityIn } from './rule.ts'
import type { StatedNumber } from './stated-number.ts'
import { writeInterval } from './write-expression.ts'

/** A relation with its rule and its verdict; repairs are looked for among all of them. */
export interface Judged {
  readonly rule: Rule
  readonly relation: Relation
  readonly verdict: Exclude<Verdict, 'undecidable'>
  /** Only where it is broken. */
  readonly finding?: Finding
}

export interface RulesRun {
  readonly judged: readonly Judged[]
  /** Broken without a relation between numbers. */
  readonly findings: readonly Finding[]
  readonly undecided: readonly Undecided[]
  readonly tally: Readonly<Record<Verdict, number>>
  readonly faults: readonly RuleFault[]
}

/** Every rule over the facts. One that crashes is told apart and stops no other. */
export function runRules(rules: readonly Rule[], facts: Facts, profile: Profile): RulesRun {
  const judged: Judged[] = []
  const findings: Finding[] = []
  const undecided: Undecided[] = []
  const faults: RuleFault[] = []
  let passed = 0
  for (const rule of rules) {
    const result = outcomesOf(rule, facts, profile)
    if ('reason' in result) {
      faults.push({ rule: rule.id, reason: result.reason })
      continue
    }
    for (const each of result.outcomes) {
      if ('verdict' in each) judged.push(each)
      else if (!('kind' in each)) undecided.push(each)
      else if (each.kind === 'passed') passed++
      else if (each.kind === 'undecidable') undecided.push({ rule: rule.id, ...withoutKind(each) })
      else findings.push({ rule: rule.id, severity: severityIn(rule, profile), ...withoutKind(each) })
    }
  }
  const count = (verdict: Verdict): number => judged.filter((each) => each.verdict === verdict).length
  const tally = {
    confirmed: count('confirmed') + passed,
    compatible: count('compatible') + findings.filter(({ severity }) => severity === 'information').length,
    inconsistent: count('inconsistent') + findings.filter(({ severity }) => severity !== 'information').length,
    undecidable: undecided.length,
  }
  return { judged, findings, undecided, tally, faults }
}

/** What a rule says, its relations judged. */
type Outcome = Exclude<Check, RelationCheck> | Judged | Undecided

/** Judging is part of the rule: it may crash over what the rule made. */
function outcomesOf(
  rule: Rule,
  facts: Facts,
  profile: Profile,
): { readonly outcomes: readonly Outcome[] } | { readonly reason: string } {
  if (typeof rule.check !== 'function') return { outcomes: [] }
  try {
    return {
      outcomes: rule.check(facts).map((check) => (check.kind === 'relation' ? judge(rule, check, profile) : check)),
    }
  } catch (error) {
    return { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function withoutKind<T extends { readonly kind: string }>({ kind: _, ...rest }: T): Omit<T, 'kind'> {
  return rest
}

function judge(rule: Rule, check: RelationCheck, profile: Profile): Judged | Undecided {
  const { relation } = check
  const verdict = verdictOf(relation)
  if (verdict === undefined) return undecidable(rule, relation)
  if (verdict !== 'inconsistent') return { rule, relation, verdict }
  return { rule, relation, verdict, finding: findingOf(rule, check, profile) }
}

function undecidable(rule: Rule, { subject, claim }: Relation): Undecided {
  return {
    rule: rule.id,
    subject,
    reason: 'BASE_SPANS_ZERO',
    detail: {
      vi: 'mẫu số bằng 0 hoặc có thể bằng 0, nên không tính được',
      en: 'the divisor is or may be zero, so that nothing can be calculated',
    },
    span: claim.span,
  }
}

function findingOf(rule: Rule, { relation, severity, message, hints }: RelationCheck, profile: Profile): Finding {
  const { claim, subject } = relation
  const allowed = allowedRange(relation)
  if (!allowed) throw new Error(`a broken relation without a range: ${rule.id} ${subject}`)
  const owner = claim.owner
  return {
    rule: rule.id,
    severity: isStatedAnywhere(relation) ? (severity ?? severityIn(rule, profile)) : 'information',
    message: message ?? rule.title,
    span: claim.span,
    subject,
    related: numbersIn(relation.computed).map(relatedNumber),
    ...(hints ? { hints } : {}),
    ...(owner === undefined ? {} : { owner }),
    evidence: evidenceOf(relation, allowed),
    decisive: isDecisive(relation, allowed),
  }
}

/** Numbers that were only worked out to fit may not fit one another: nobody has stated anything wrong then. */
function isStatedAnywhere({ claim, computed }: Relation): boolean {
  return [claim, ...numbersIn(computed)].some(({ provenance }) => provenance === 'stated')
}

function relatedNumber(stated: StatedNumber): RelatedSpan {
  return { span: stated.span, label: labelOf(stated) }
}

/** What a number is, what it says and, where it was not stated by its department, where it comes from. */
export function labelOf({ label, number, unit, provenance, interval, mode }: StatedNumber): Message {
  const printed = `${number.text}${unit === '%' ? '%' : unit === '' ? '' : ` ${unit}`}`
  const range = mode === 'exact' ? '' : ` → ${writeInterval(interval, number.decimals + 1)}`
  const source = {
    stated: { vi: '', en: '' },
    implied: { vi: ', suy ra', en: ', implied' },
    reconstructed: { vi: ', phục dựng', en: ', reconstructed' },
  }[provenance]
  return { vi: `${label.vi}${source.vi}: ${printed}${range}`, en: `${label.en}${source.en}: ${printed}${range}` }
}
