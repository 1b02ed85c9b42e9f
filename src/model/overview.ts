import type { Period } from './period.ts'
import type { IsoDate } from './world.ts'

/** What a leader looks at beside the text: who has sent, how far the plans are, how the year went. */
export interface Overview {
  /** In the order of the appendix. */
  readonly units: readonly UnitRow[]
  readonly due?: IsoDate
  /** In the order of the catalogue. */
  readonly attainments: readonly Attainment[]
  /** Where a plan would stand that is met month by month: n/12, in thousandths. */
  readonly pacePermille: number
  /** Indicators of which at least two of the last twelve months are known. */
  readonly series: readonly MonthlySeries[]
}

interface UnitRow {
  readonly name: string
  /** Absent where the unit has not sent. */
  readonly sentOn?: IsoDate
  readonly late: boolean
}

export interface Attainment {
  readonly name: string
  /** `87,54%` */
  readonly printed: string
  /** For drawing only. */
  readonly permille: number
}

export interface MonthlySeries {
  readonly name: string
  readonly unit: string
  /** The last twelve months; those without a number are absent. */
  readonly points: readonly MonthlyPoint[]
}

export interface MonthlyPoint {
  readonly period: Period
  readonly printed: string
  /** Between the lowest (0) and the highest (1000) of the series, for drawing only. */
  readonly permille: number
}
