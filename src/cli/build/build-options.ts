import type { Period } from '../../model/period.ts'
import type { Format } from '../../render/formats.ts'
import type { ProfileName } from '../profiles.ts'

/** What the writers make, and PDF, which LibreOffice makes of the Word file. */
export type BuildFormat = Format | 'pdf'

export interface BuildOptions {
  readonly month: Period
  readonly workspace: string
  readonly format: readonly BuildFormat[]
  readonly out?: string
  readonly timings: boolean
  /** A second Word file for reviewers. */
  readonly review: boolean
  /** Draw the charts that the templates ask for. */
  readonly charts: boolean
  /** Compare with what is there, and write nothing. */
  readonly check: boolean
  readonly profile: ProfileName
  /** False with `--no-waivers`. */
  readonly waivers: boolean
}

/** Warnings decide whether a report may be issued; the web page and the review copy show them. Else they are left to `report validate`. */
export function wantsWarnings({ profile, format, review }: BuildOptions): boolean {
  return profile === 'phat-hanh' || format.includes('html') || review
}
