import { previewMonth } from '../compile.ts'
import type { Period } from '../model/period.ts'
import type { World } from '../model/world.ts'

/** A page for what the workspace holds now. It remembers the last one that could be made. */
export function previewPages(world: () => World, period: Period): () => string {
  let last: string | undefined
  return () => {
    const { page, whole } = previewMonth(world(), period, last)
    if (whole) last = page
    return page
  }
}
