import type { Diagnostic } from '../model/diagnostic.ts'
import type { FigureId, Figures } from '../model/figure.ts'
import type { Finding, Profile, Validation } from '../model/finding.ts'
import type { UnitId } from '../model/indicator.ts'
import type { Month } from '../model/month.ts'
import { periodKey } from '../model/period.ts'
import type { PrintedPhrase } from '../model/printed-phrase.ts'
import type { IsoDate } from '../model/world.ts'
import { completenessOf } from './completeness.ts'
import { factsOf } from './facts.ts'
import { inTellingOrder } from './finding-order.ts'
import { gatherUnderRoots } from './root-causes.ts'
import { severityIn } from './rule.ts'
import { rules } from './rules.ts'
import { runRules } from './run-rules.ts'
import { withWaivers } from './waivers.ts'

export interface ValidationOptions {
  readonly profile: Profile
  readonly today: IsoDate
  /** Without rules that can only warn: what is left decides whether a report is a draft. */
  readonly only?: 'errors'
  /** Whether what has been waived is excused. */
  readonly waivers: 'apply' | 'ignore'
  /** What reading and composing found. */
  readonly diagnostics: readonly Diagnostic[]
  /** Figures that the report prints and that have no number yet. */
  readonly waiting: readonly FigureId[]
  /** What each call in the texts prints. */
  readonly printed: readonly PrintedPhrase[]
}

/** Every rule over one month. All that is found is told at once, in a fixed order. */
export function validate(month: Month, figures: Figures, options: ValidationOptions): Validation {
  const asked = options.only
    ? rules.filter((rule) => !rule.standsAlone || severityIn(rule, options.profile) === 'error')
    : rules
  const facts = factsOf(month, figures, { today: options.today, printed: options.printed })
  const run = runRules(asked, facts, options.profile)
  const found = [
    ...options.diagnostics.map((each) => findingOf(each, ownerIn(month, each))),
    ...gatherUnderRoots(run.judged),
    ...run.findings,
  ]
  const told = options.waivers === 'apply' ? withWaivers(found, month, options.today) : found
  return {
    findings: inTellingOrder(told),
    undecided: run.undecided,
    tally: run.tally,
    faults: run.faults,
    completeness: completenessOf(month, figures, options.waiting),
  }
}

/** What a month that cannot be read has to say: only what reading found. */
export function unreadable(diagnostics: readonly Diagnostic[]): Validation {
  return {
    findings: inTellingOrder(diagnostics.map((each) => findingOf(each, undefined))),
    undecided: [],
    tally: { confirmed: 0, compatible: 0, inconsistent: 0, undecidable: 0 },
    faults: [],
    completeness: { units: 0, sent: 0, late: [], waiting: [] },
  }
}

/** What another stage found, as a finding about its place. */
function findingOf(diagnostic: Diagnostic, owner: UnitId | undefined): Finding {
  return { ...diagnostic, subject: diagnostic.span.file, ...(owner === undefined ? {} : { owner }) }
}

/** Who sends the file that is awaited, or else the one that is at fault: as it says itself, or who is in charge of its sector. */
function ownerIn({ current, period, catalogue }: Month, { span, awaits }: Diagnostic): UnitId | undefined {
  const file = awaits?.file ?? span.file
  const sent = current.submissions.find((each) => each.file === file)
  if (sent) return sent.unit.value
  const indicator = [...catalogue.values()].find(({ sector }) => file === `data/${periodKey(period)}/${sector}.yaml`)
  return indicator?.owner
}
