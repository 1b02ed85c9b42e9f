// Whole processes, timed from outside: wall time, and the peak memory that the process itself reports at its end.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const hook = fileURLToPath(new URL('./report-memory.cjs', import.meta.url))

/** One run. `memoryMb` only of Node processes. */
function runOnce(command, args) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'memory')
  const node = command === process.execPath
  const started = performance.now()
  const result = spawnSync(command, node ? ['--require', hook, ...args] : args, {
    env: { ...process.env, BENCH_MEMORY_FILE: file, NO_COLOR: '1' },
    encoding: 'utf8',
  })
  const milliseconds = performance.now() - started
  if (result.error) throw result.error
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${result.status}\n${result.stderr}`)
  const memoryMb = node ? Number(readFileSync(file, 'utf8')) / 1024 : undefined
  rmSync(folder, { recursive: true })
  return { milliseconds, memoryMb }
}

/** Runs each command in turn, A B A B …, after one run of each that is not counted. */
export function measure(commands, runs) {
  const results = commands.map(() => [])
  for (let round = 0; round <= runs; round++) {
    commands.forEach(([command, ...args], index) => {
      const result = runOnce(command, args)
      if (round > 0) results[index].push(result)
    })
  }
  return results.map((each) => ({
    milliseconds: median(each.map((run) => run.milliseconds)),
    memoryMb: each[0]?.memoryMb === undefined ? undefined : Math.max(...each.map((run) => run.memoryMb)),
  }))
}

function median(values) {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
