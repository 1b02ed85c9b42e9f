/** Nodes that need one another in a ring, or one node that is in no ring. */
export interface DependencyGroup<T> {
  readonly members: readonly T[]
  readonly cyclic: boolean
}

interface Visit<T> {
  readonly node: T
  readonly index: number
  readonly needs: readonly T[]
  next: number
  lowest: number
  open: boolean
  needsItself: boolean
}

/**
 * All that `root` needs, itself last, each group after the groups that it needs (Tarjan's strongly connected
 * components). Linear, and on a stack of its own: neither a ring nor a very long chain exhausts the program's.
 */
export function dependencyGroups<T>(
  root: T,
  keyOf: (node: T) => string,
  needsOf: (node: T) => readonly T[],
): readonly DependencyGroup<T>[] {
  const visits = new Map<string, Visit<T>>()
  const path: Visit<T>[] = []
  const open: Visit<T>[] = []
  const groups: DependencyGroup<T>[] = []
  const enter = (node: T): void => {
    const index = visits.size
    const visit = { node, index, needs: needsOf(node), next: 0, lowest: index, open: true, needsItself: false }
    visits.set(keyOf(node), visit)
    path.push(visit)
    open.push(visit)
  }

  enter(root)
  for (let visit = path.at(-1); visit; visit = path.at(-1)) {
    const need = visit.needs[visit.next++]
    if (need !== undefined) {
      const met = visits.get(keyOf(need))
      if (!met) enter(need)
      else if (met.open) visit.lowest = Math.min(visit.lowest, met.index)
      if (met === visit) visit.needsItself = true
      continue
    }
    path.pop()
    const parent = path.at(-1)
    if (parent) parent.lowest = Math.min(parent.lowest, visit.lowest)
    if (visit.lowest === visit.index) groups.push(closeGroup(open, visit))
  }
  return groups
}

function closeGroup<T>(open: Visit<T>[], first: Visit<T>): DependencyGroup<T> {
  const members = open.splice(open.lastIndexOf(first))
  for (const member of members) member.open = false
  return { members: members.map((each) => each.node), cyclic: members.length > 1 || first.needsItself }
}
