import type { Hit } from './hits.ts'
import type { Slip } from './slips.ts'
import type { Sight } from './visibility.ts'

export interface Result {
  readonly slip: Slip
  readonly hit: Hit
  readonly sight: Sight
}

const WIDTHS = [28, 6, 9, 7, 9, 8, 8, 9]

/** By kind: all, those that a declared relation could see, how many of these were found and how; then what else was. */
export function tableOf(results: readonly Result[]): { readonly lines: readonly string[]; readonly share: number } {
  const kinds = [...new Set(results.map(({ slip }) => slip.kind))]
  const rows = [...kinds, 'all'].map((kind) => {
    const own = results.filter(({ slip }) => kind === 'all' || slip.kind === kind)
    const visible = own.filter(isVisible)
    const found = visible.filter(isFound)
    const beyond = own.filter((each) => !isVisible(each) && isFound(each))
    const remarks = own.filter(({ hit }) => hit === 'remark')
    const atPlace = found.filter(({ hit }) => hit === 'place')
    // Rounded down: one that was missed never prints as all.
    const permille = Math.floor((1000 * found.length) / visible.length)
    const share = visible.length === 0 ? '–' : `${(permille / 10).toFixed(1)}%`
    return row([kind, own.length, visible.length, found.length, share, atPlace.length, beyond.length, remarks.length])
  })
  const head = row(['slip', 'all', 'visible', 'found', 'share', 'placed', 'beyond', 'remarks'])
  const visible = results.filter(isVisible)
  const legend = [
    '',
    'visible: some declared relation could see it · found: at its place or among the suspects, by error or warning',
    'placed: at its place itself · beyond: found though no declared relation could see it · remarks: only remarked upon',
  ]
  return { lines: [head, ...rows, ...legend], share: visible.filter(isFound).length / visible.length }
}

/** What was missed though it is visible, each; and what nothing could see, by reason. */
export function reasonsOf(results: readonly Result[], isListed: boolean): readonly string[] {
  const missed = results.filter((each) => isVisible(each) && !isFound(each))
  const blind = results.flatMap((each) =>
    'blind' in each.sight && !isFound(each) ? [{ ...each, why: each.sight.blind }] : [],
  )
  const reasons = grouped(blind, ({ why }) => why)
  return [
    `visible and missed: ${missed.length}`,
    ...missed.map((each) => `  ${told(each)}  (${'sees' in each.sight ? each.sight.sees : ''}; ${each.hit})`),
    '',
    `seen by nothing: ${blind.length}`,
    ...[...reasons]
      .sort(([, a], [, b]) => b.length - a.length)
      .flatMap(([why, all]) => [
        `${String(all.length).padStart(6)}  ${why}`,
        ...(isListed ? all.map((each) => `          ${told(each)}`) : []),
      ]),
  ]
}

function isVisible({ sight }: Result): boolean {
  return 'sees' in sight
}

function isFound({ hit }: Result): boolean {
  return hit === 'place' || hit === 'suspect'
}

function told({ slip }: Result): string {
  const [place] = slip.places
  return `${place?.file}:${place?.line}:${place?.column}  ${slip.kind}  ${slip.from} → ${slip.to}`
}

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, at) => (at === 0 ? String(cell).padEnd(WIDTHS[0] ?? 0) : String(cell).padStart(WIDTHS[at] ?? 0)))
    .join('')
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  return groups
}
