import { performance } from 'node:perf_hooks'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { languageOf } from './language.ts'
import { painter } from './print/painter.ts'
import { runProgram } from './program.ts'
import type { Terminal } from './terminal.ts'

/** The program as a process: real streams, real clock. Anything thrown is a fault of the program and says so. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  const terminal: Terminal = {
    language: languageOf(argv),
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    paint: painter(process.stderr, process.env),
    now: () => performance.now(),
    environment: process.env,
    folder: process.cwd(),
  }
  try {
    return await runProgram(argv, terminal)
  } catch (error) {
    terminal.error(faultText(terminal, error))
    return exitCodes.fault
  }
}

function faultText(terminal: Terminal, error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return terminal.language === 'vi'
    ? `Chương trình gặp lỗi của chính nó (không phải lỗi số liệu). Hãy gửi đoạn sau cho người phụ trách phần mềm:\n${what}\n`
    : `The program has met a fault of its own (not one of the data). Please report the following:\n${what}\n`
}
