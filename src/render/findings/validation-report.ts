import type { Message } from '../../model/diagnostic.ts'
import type { Validation } from '../../model/finding.ts'
import type { Period } from '../../model/period.ts'

/** What the formats tell of a rule. */
export interface RuleWords {
  readonly id: string
  readonly title: Message
  readonly statement: Message
  readonly rationale: Message
}

/** A validation and what it was run on. */
export interface ValidationReport {
  readonly period: Period
  /** As typed: `tong-hop`. */
  readonly profile: string
  readonly exitCode: number
  readonly validation: Validation
  /** Of the messages, in formats that have room for one. */
  readonly language: keyof Message
  /** Every rule that was run, in the order of the documentation. */
  readonly rules: readonly RuleWords[]
  /** The workspace as seen from where the command ran, with `/`; empty where they are the same. */
  readonly folder: string
  /** Of the program. */
  readonly version: string
}
