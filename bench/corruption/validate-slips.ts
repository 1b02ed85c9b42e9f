import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Finding } from '../../src/model/finding.ts'
import type { Period } from '../../src/model/period.ts'
import type { CleanCopy } from './clean-copy.ts'
import { type Hit, hitOf } from './hits.ts'
import { slipsOf } from './slips.ts'
import { findingsInNumbers, findingsOf, textOf, withFile } from './workspace.ts'

/** Every `of`th slip, beginning with one: what is found of it that was not there before. */
export function hitsOf({ world, month }: CleanCopy, period: Period, first: number, of: number): readonly Hit[] {
  const known = new Set(findingsOf(world, period).map(fingerprint))
  const slips = slipsOf(month, (file) => textOf(world, file)).filter((_, at) => at % of === first)
  return slips.map((slip) => {
    const look = slip.numbers ? findingsInNumbers : findingsOf
    const findings = look(withFile(world, slip.file, slip.text), period)
    return hitOf(
      slip,
      findings.filter((each) => !known.has(fingerprint(each))),
    )
  })
}

function fingerprint({ rule, subject, evidence, message }: Finding): string {
  return `${rule} ${subject} ${evidence?.stated ?? message.vi} ${evidence?.computed ?? ''}`
}

/** The same, for all slips, by as many workers of this program; in the order of the slips. */
export async function hitsByWorkers(program: string, workers: number): Promise<readonly Hit[]> {
  const parts = await Promise.all(
    Array.from({ length: workers }, async (_, first): Promise<readonly Hit[]> => {
      const worker = new Worker(program, { workerData: { first, of: workers } })
      const [hits] = await once(worker, 'message')
      return hits
    }),
  )
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return Array.from({ length }, (_, at) => parts[at % workers]?.[Math.floor(at / workers)] ?? 'none')
}
