// npm run bench:corruption — one slip of the hand at a time over all figures of the sample, and what validation says.
//
// A slip is found where a finding that was not there before names its place, as what is wrong or among what may be.
// It is visible where some relation that held before leaves no room for the new number. `-- --list` names the others.
import { realWorld } from '../src/cli/real-world.ts'
import { calculateMonth } from '../src/compile.ts'
import type { Finding } from '../src/model/finding.ts'
import type { Month } from '../src/model/month.ts'
import type { Span } from '../src/model/source.ts'
import type { World } from '../src/model/world.ts'
import { factsOf } from '../src/validate/facts.ts'
import { rules } from '../src/validate/rules.ts'
import { runRules } from '../src/validate/run-rules.ts'
import { validate } from '../src/validate/validate.ts'
import { type Slip, slipsOf } from './corruption-slips.ts'
import { visibility } from './corruption-visibility.ts'

const PERIOD = { year: 2020, month: 11 }
const root = process.cwd()

interface Result {
  readonly slip: Slip
  readonly outcome: 'found' | 'missed' | string
}

function main(): void {
  const world = remembering(realWorld(process.cwd()))
  const clean = monthOf(world)
  if (!clean) throw new Error(`no sample month in ${root}`)
  const known = new Set(findingsOf(clean).map(fingerprint))
  const judged = runRules(
    rules,
    factsOf(clean.month, clean.figures, { today: world.today, printed: [] }),
    'compile',
  ).judged
  const sees = visibility(judged)
  const results: Result[] = slipsOf(clean.month, (file) => textOf(world, file)).map((slip) => {
    const month = monthOf(changed(world, slip))
    // What cannot be read any more is refused at its place.
    if (!month) return { slip, outcome: 'found' }
    const fresh = findingsOf(month).filter((each) => !known.has(fingerprint(each)))
    if (fresh.some((each) => names(each, slip.place) || each.subject.startsWith(`${slip.whole}:`)))
      return { slip, outcome: 'found' }
    return { slip, outcome: sees(slip) ?? 'missed' }
  })
  print(results)
}

function monthOf(
  world: World,
): { readonly month: Month; readonly figures: Parameters<typeof validate>[1] } | undefined {
  const outcome = calculateMonth(world, PERIOD)
  return outcome.ok ? outcome.value : undefined
}

function findingsOf({ month, figures }: NonNullable<ReturnType<typeof monthOf>>): readonly Finding[] {
  const { findings } = validate(month, figures, {
    profile: 'compile',
    waivers: 'ignore',
    today: '2020-11-20',
    diagnostics: [],
    waiting: [],
    printed: [],
  })
  return findings.flatMap((each) => [each, ...(each.consequences ?? [])])
}

function fingerprint({ rule, subject, evidence, message }: Finding): string {
  return `${rule} ${subject} ${evidence?.stated ?? message.vi} ${evidence?.computed ?? ''}`
}

function names(finding: Finding, place: Span): boolean {
  const spans = [finding.span, ...(finding.related ?? []), ...(finding.repairs ?? [])].map((each) =>
    'span' in each ? each.span : each,
  )
  return spans.some(({ file, line }) => file === place.file && line === place.line)
}

/** Reads each file once: thousands of runs look at the same ones. */
function remembering(world: World): World {
  const files = new Map<string, ReturnType<World['read']>>()
  const folders = new Map<string, ReturnType<World['list']>>()
  return {
    today: world.today,
    read: (path) => files.get(path) ?? kept(files, path, world.read(path)),
    list: (path) => folders.get(path) ?? kept(folders, path, world.list(path)),
  }
}

function kept<T>(cache: Map<string, T>, path: string, value: T): T {
  cache.set(path, value)
  return value
}

function changed(world: World, { place: { file }, text }: Slip): World {
  const bytes = new TextEncoder().encode(text)
  return { ...world, read: (path) => (path === file ? { kind: 'file', bytes } : world.read(path)) }
}

function textOf(world: World, file: string): string {
  const content = world.read(file)
  return content.kind === 'file' ? new TextDecoder().decode(content.bytes) : ''
}

function print(results: readonly Result[]): void {
  const kinds = [...new Set(results.map(({ slip }) => slip.kind))]
  console.log(
    `${'slip'.padEnd(26)}${'all'.padStart(6)}${'found'.padStart(7)}${'visible'.padStart(9)}${'found of visible'.padStart(18)}`,
  )
  for (const kind of [...kinds, 'all']) {
    const own = results.filter(({ slip }) => kind === 'all' || slip.kind === kind)
    const found = own.filter(({ outcome }) => outcome === 'found').length
    const visible = found + own.filter(({ outcome }) => outcome === 'missed').length
    const share = visible === 0 ? '' : `${((100 * found) / visible).toFixed(1)}%`
    console.log(
      `${kind.padEnd(26)}${String(own.length).padStart(6)}${String(found).padStart(7)}${String(visible).padStart(9)}${share.padStart(18)}`,
    )
    if (kind === 'all' && found < 0.95 * visible) process.exitCode = 1
  }
  const unseen = results.filter(({ outcome }) => outcome !== 'found')
  const reasons = [...new Set(unseen.map(({ outcome }) => outcome))]
  console.log('\nnot found:')
  for (const reason of reasons)
    console.log(`${String(unseen.filter((each) => each.outcome === reason).length).padStart(6)}  ${reason}`)
  if (!process.argv.includes('--list')) return
  for (const { slip, outcome } of unseen) {
    console.log(`${slip.place.file}:${slip.place.line}  ${slip.kind}  ${slip.from} → ${slip.to}  (${outcome})`)
  }
}

main()
