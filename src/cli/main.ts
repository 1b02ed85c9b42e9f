import { type ExitCode, exitCodes } from './exit-codes.ts'
import { languageOf } from './language.ts'
import { painter } from './print/painter.ts'
import { runProgram } from './program.ts'
import type { Terminal } from './terminal.ts'

/** Of a file or a pipe, which have no width, and of a terminal that does not tell. */
const USUAL_COLUMNS = 80

/** A narrower window leaves no room for a line of code beside its number. */
const FEWEST_COLUMNS = 40

/** The program as a process: real streams, real clock. Anything thrown is a fault of the program and says so. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  process.stdout.on('error', endQuietly)
  const terminal: Terminal = {
    language: languageOf(argv),
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    paint: painter(process.stderr, process.env),
    columns: { out: columnsOf(process.stdout), error: columnsOf(process.stderr) },
    now: () => Number(process.hrtime.bigint()) / 1e6,
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

/** Whoever read the output has closed it (`report differences | head`): nobody is left to tell. */
function endQuietly(error: Error & { readonly code?: string }): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

function columnsOf(stream: { readonly columns?: number }): number {
  return Math.max(stream.columns || USUAL_COLUMNS, FEWEST_COLUMNS)
}

function faultText(terminal: Terminal, error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return terminal.language === 'vi'
    ? `Chương trình gặp lỗi của chính nó (không phải lỗi số liệu). Hãy gửi đoạn sau cho người phụ trách phần mềm:\n${what}\n`
    : `The program has met a fault of its own (not one of the data). Please report the following:\n${what}\n`
}
