import { calculateMonth, validateMonth } from '../../src/compile.ts'
import type { Finding, Validation } from '../../src/model/finding.ts'
import type { Month } from '../../src/model/month.ts'
import type { Period } from '../../src/model/period.ts'
import type { World } from '../../src/model/world.ts'
import { unreadable, validate } from '../../src/validate/validate.ts'

const HOW = { profile: 'compile', waivers: 'ignore' } as const

/** All that `report validate` finds in one month, what hangs on other findings too. */
export function findingsOf(world: World, period: Period): readonly Finding[] {
  return allIn(validateMonth(world, period, HOW).validation)
}

/** The same without the text, which takes as long again: what is read in it could only find more. */
export function findingsInNumbers(world: World, period: Period): readonly Finding[] {
  const calculated = calculateMonth(world, period)
  if (!calculated.ok) return allIn(unreadable(calculated.diagnostics))
  const { month, figures } = calculated.value
  const { diagnostics } = calculated
  return allIn(validate(month, figures, { ...HOW, today: world.today, diagnostics, waiting: [], printed: [] }))
}

function allIn({ findings, faults }: Validation): readonly Finding[] {
  const [fault] = faults
  if (fault) throw new Error(`${fault.rule}: ${fault.reason}`)
  return findings.flatMap((each) => [each, ...(each.consequences ?? [])])
}

export function monthOf(world: World, period: Period): Month {
  const outcome = calculateMonth(world, period)
  if (!outcome.ok) throw new Error(`the month cannot be read: ${outcome.diagnostics[0]?.message.en}`)
  return outcome.value.month
}

/** Reads each file once: thousands of runs look at the same ones. */
export function remembering(world: World): World {
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

export function withFile(world: World, file: string, text: string): World {
  const bytes = new TextEncoder().encode(text)
  return { ...world, read: (path) => (path === file ? { kind: 'file', bytes } : world.read(path)) }
}

export function textOf(world: World, file: string): string {
  const content = world.read(file)
  return content.kind === 'file' ? new TextDecoder().decode(content.bytes) : ''
}
