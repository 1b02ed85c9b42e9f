import type { DataChange, ReportSide } from '../../model/comparison.ts'
import { deadlineChanges } from './deadline-changes.ts'
import { documentChanges } from './document-changes.ts'
import { inputChanges } from './input-changes.ts'
import { planChanges } from './plan-changes.ts'
import { senderChanges } from './sender-changes.ts'
import { sourceChanges } from './source-changes.ts'
import { unitChanges } from './unit-changes.ts'
import { waiverChanges } from './waiver-changes.ts'

type Relation = 'drafts' | 'months'

/** Changes that no text shows, in the order in which they are told. */
export function compareData(before: ReportSide, after: ReportSide, relation: Relation): readonly DataChange[] {
  return [
    ...planChanges(before, after),
    ...deadlineChanges(before, after, relation),
    ...waiverChanges(before, after, relation),
    ...sourceChanges(before, after, relation),
    ...documentChanges(before, after, relation),
    ...unitChanges(before, after),
    ...inputChanges(before, after, relation),
    ...senderChanges(before, after, relation),
  ]
}
