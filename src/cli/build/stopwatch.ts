import type { Stage } from '../../compile.ts'
import type { Terminal } from '../terminal.ts'

type Lap = Stage | 'start' | 'write'

export interface Stopwatch {
  /** Since it was started. */
  total(): number
  /** The named stage has just ended. */
  lap(name: Lap): void
  print(): string
}

export function stopwatch(terminal: Terminal): Stopwatch {
  const started = terminal.now()
  const laps: { name: Lap; milliseconds: number }[] = []
  let last = started
  return {
    total: () => terminal.now() - started,
    lap: (name) => {
      const now = terminal.now()
      laps.push({ name, milliseconds: now - last })
      last = now
    },
    print: () =>
      laps.map(({ name, milliseconds }) => `  ${name.padEnd(10)} ${milliseconds.toFixed(1).padStart(8)} ms\n`).join(''),
  }
}
