import type { Diagnostic } from '../../model/diagnostic.ts'
import type { World } from '../../model/world.ts'
import { refusesWorkspace } from '../exit-codes.ts'

/** Adds to a fault of the workspace as a whole which folder was looked at: `load` knows none outside it. */
export function nameWorkspace<T extends Diagnostic>(
  diagnostics: readonly T[],
  root: string,
  world: World,
): readonly T[] {
  return diagnostics.map((each) => {
    if (!refusesWorkspace(each)) return each
    const there = world.read('.').kind === 'folder'
    const hint = {
      vi: `đã tìm trong thư mục ${root}${there ? '' : ' (không có thư mục này)'}`,
      en: `looked in ${root}${there ? '' : ' (there is no such folder)'}`,
    }
    return { ...each, hints: [hint, ...(each.hints ?? [])] }
  })
}
