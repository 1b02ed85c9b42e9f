import type { Finding } from '../model/finding.ts'
import type { Judged } from './run-rules.ts'

/** The findings of broken relations. */
export function gatherUnderRoots(judged: readonly Judged[]): readonly Finding[] {
  return judged.flatMap(({ finding }) => (finding ? [finding] : []))
}
