// npm run bench:corruption — one slip of the hand at a time, over all figures of a clean copy of the sample, and what
// validation says of it.
//
// The copy is the sample as validation's own repairs leave it, waivers removed. A slip is found where an error or a
// warning that was not there before names its place, or has it among the suspects. Whether it could be seen at all is
// judged apart from the rules, by what the workspace declares of its numbers (corruption/declared-relations.ts).
// `-- --list` names every slip that was not found.
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { realWorld } from '../src/cli/real-world.ts'
import { type CleanCopy, cleanCopy } from './corruption/clean-copy.ts'
import { reasonsOf, tableOf } from './corruption/results.ts'
import { slipsOf } from './corruption/slips.ts'
import { hitsByWorkers, hitsOf } from './corruption/validate-slips.ts'
import { sightOver } from './corruption/visibility.ts'
import { remembering, textOf } from './corruption/workspace.ts'

const PERIOD = { year: 2020, month: 11 }
/** Waivers that have expired since would be findings. */
const TODAY = '2020-11-20'
const LEAST_SHARE = 0.95
const WORKERS = 2

async function main(): Promise<void> {
  const { world, month, edits } = clean()
  console.log(`clean copy: ${edits.length} changes\n${edits.map((each) => `  ${each}`).join('\n')}\n`)
  const hits = await hitsByWorkers(process.argv[1] ?? '', WORKERS)
  const sight = sightOver(month)
  const slips = slipsOf(month, (file) => textOf(world, file))
  const results = slips.map((slip, at) => ({ slip, hit: hits[at] ?? 'none', sight: sight(slip) }))
  const { lines, share } = tableOf(results)
  console.log(lines.join('\n'))
  console.log(`\n${reasonsOf(results, process.argv.includes('--list')).join('\n')}`)
  // A bench that finds nothing to judge has failed as well.
  if (!(share >= LEAST_SHARE)) process.exitCode = 1
}

function clean(): CleanCopy {
  return cleanCopy(remembering({ ...realWorld(process.cwd()), today: TODAY }), PERIOD, 'data/2020-11/mien-tru.yaml')
}

if (isMainThread) void main()
else parentPort?.postMessage(hitsOf(clean(), PERIOD, workerData.first, workerData.of))
