import type { Profile } from '../model/finding.ts'

/** What staff type after `--profile`, and how strict it is. */
export const profiles = {
  nhap: { profile: 'draft', mostUndecidedPercent: 100, mostMissingUnitsPercent: 100 },
  'tong-hop': { profile: 'compile', mostUndecidedPercent: 60, mostMissingUnitsPercent: 50 },
  'phat-hanh': { profile: 'issue', mostUndecidedPercent: 30, mostMissingUnitsPercent: 0, mostWarnings: 0 },
} as const satisfies Readonly<Record<string, ProfileLimits>>

export type ProfileName = keyof typeof profiles

export const profileNames = ['nhap', 'tong-hop', 'phat-hanh'] as const satisfies readonly ProfileName[]

export interface ProfileLimits {
  readonly profile: Profile
  /** Of all relations, how many may be undecidable before too little counts as checked. */
  readonly mostUndecidedPercent: number
  /** Of all units that must report, how many may be missing. */
  readonly mostMissingUnitsPercent: number
  /** Absent: any number. */
  readonly mostWarnings?: number
}
