import type { UnitId } from '../../model/indicator.ts'
import type { Month } from '../../model/month.ts'

/** Who sent a file, as a part of a finding; templates belong to nobody. */
export function ownerOf({ current }: Month): (file: string) => { readonly owner?: UnitId } {
  return (file) => {
    const owner = current.submissions.find((each) => each.file === file)?.unit.value
    return owner === undefined ? {} : { owner }
  }
}
