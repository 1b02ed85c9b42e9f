import { realWorld } from '../../src/cli/real-world.ts'
import { sideOfMonth } from '../../src/compile.ts'
import type { ReportSide } from '../../src/model/comparison.ts'
import type { World } from '../../src/model/world.ts'

/** What is typed otherwise in a file: one passage and what stands there instead. */
export interface Edit {
  readonly file: string
  readonly old: string
  readonly now: string
}

/** A month of the sample, with some of its files edited; what is to be edited must be there. */
export function sampleSide(name: string, month: number, edits: readonly Edit[] = []): ReportSide {
  const outcome = sideOfMonth(name, editedWorld(realWorld('.'), edits), { year: 2020, month })
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message.en).join('\n'))
  return outcome.value
}

function editedWorld(world: World, edits: readonly Edit[]): World {
  return {
    ...world,
    read: (path) => {
      const content = world.read(path)
      if (content.kind !== 'file') return content
      const text = new TextDecoder().decode(content.bytes)
      return {
        kind: 'file',
        bytes: new TextEncoder().encode(edits.reduce((last, edit) => applied(last, edit, path), text)),
      }
    },
  }
}

function applied(text: string, { file, old, now }: Edit, path: string): string {
  if (file !== path) return text
  if (!text.includes(old)) throw new Error(`${file} does not say ${old}`)
  return text.replace(old, now)
}
