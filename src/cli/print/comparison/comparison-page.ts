import type { UnitId } from '../../../model/indicator.ts'
import type { Language } from '../../language.ts'
import type { Painter } from '../painter.ts'

/** How a comparison is printed. */
export interface ComparisonPage {
  readonly language: Language
  readonly columns: number
  readonly paint: Painter
  /** At most so many entries of each kind; all where it is absent. */
  readonly top?: number
  readonly by?: 'muc' | 'don-vi'
  unitName(unit: UnitId): string
}
