import type { Message, RelatedSpan, Severity } from '../model/diagnostic.ts'
import type { Profile, Quoted, UndecidableReason } from '../model/finding.ts'
import type { UnitId } from '../model/indicator.ts'
import type { Span } from '../model/source.ts'
import type { Facts } from './facts.ts'
import type { Relation } from './relation.ts'

/** One thing that a rule looked at. */
export type Check =
  /** The runner computes the verdict. */
  | {
      readonly kind: 'relation'
      readonly relation: Relation
      /** Where it weighs otherwise than the rule's other findings. */
      readonly severity?: Severity
      /** Instead of the rule's title. */
      readonly message?: Message
      readonly hints?: readonly Message[]
    }
  | { readonly kind: 'passed' }
  | {
      readonly kind: 'undecidable'
      readonly subject: string
      readonly reason: UndecidableReason
      readonly detail: Message
      readonly span: Span
    }
  | {
      readonly kind: 'broken'
      /** Where it weighs otherwise than the rule's other findings. */
      readonly severity?: Severity
      readonly subject: string
      readonly message: Message
      readonly span: Span
      readonly quoted?: Quoted
      readonly owner?: UnitId
      readonly related?: readonly RelatedSpan[]
      readonly hints?: readonly Message[]
      readonly decisive?: boolean
    }

export type RelationCheck = Extract<Check, { readonly kind: 'relation' }>

/** Workspace files that show a rule at work; they are its tests and its page. */
export interface Example {
  /** What the example shows, in a few words. */
  readonly title: Message
  /**
   * Laid over the example workspace (`example-workspace.ts`). A line that must be found fault with ends in a comment:
   * `luy_ke: 12 # lỗi parts-sum` (`lỗi`, `cảnh báo` or `ghi chú`, then rule ids). Nothing else may be found.
   */
  readonly files: Readonly<Record<string, string>>
  /** Files and folders of the example workspace that are not there. */
  readonly without?: readonly string[]
  /** Findings in files without comments (templates, or the file as a whole): `templates/thang/report.md.hbs:3 cảnh báo typed-number`. */
  readonly alsoFinds?: readonly string[]
  /** `compile` unless told otherwise. */
  readonly profile?: Profile
}

export interface Rule {
  /** Permanent, kebab-case; the file and the documentation page bear the same name. */
  readonly id: string
  readonly severity: Severity | Readonly<Record<Profile, Severity>>
  /** It relates no numbers that other rules relate too: where only errors are asked for, a rule that finds none is left out. */
  readonly standsAlone?: true
  /** What a finding says: `tốc độ tăng không khớp số liệu`. */
  readonly title: Message
  /** What must hold. */
  readonly statement: Message
  /** Why it matters, and what it does not see. */
  readonly rationale: Message
  /** In the words of the data: `100 · (luy_ke ÷ cung_ky − 1)`; empty where nothing is calculated. */
  readonly formula: string
  /** At least one of each. */
  readonly failing: readonly Example[]
  readonly passing: readonly Example[]
  /** Rules that another stage enforces while it reads say which; all others look at the facts. */
  readonly check: 'load' | 'compose' | 'waivers' | ((facts: Facts) => readonly Check[])
}

export function severityIn({ severity }: Pick<Rule, 'severity'>, profile: Profile): Severity {
  return typeof severity === 'string' ? severity : severity[profile]
}
