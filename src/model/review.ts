import type { FigureId } from './figure.ts'
import type { Finding } from './finding.ts'
import type { UnitId } from './indicator.ts'

/** What a copy for reviewers shows in the document itself. */
export interface Review {
  /** In the order in which they are told; waived ones among them. */
  readonly findings: readonly Finding[]
  /** Those of them whose words are a figure that was typed into the text. */
  readonly typedFigures: ReadonlySet<Finding>
  /** Figures that rest on a reconstructed value and that no department states itself. */
  readonly unsourced: ReadonlySet<FigureId>
  readonly unitNames: ReadonlyMap<UnitId, string>
}
