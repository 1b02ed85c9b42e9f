import { writeFileSync } from 'node:fs'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** Writes what `--output` asked for; the exit code where that cannot be done, which is told. */
export function writeFile(path: string, content: string | Uint8Array, terminal: Terminal): ExitCode | undefined {
  try {
    writeFileSync(path, content)
    return undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    terminal.error(
      terminal.language === 'vi'
        ? `lỗi: không ghi được ${path} (${error.code})\n`
        : `error: ${path} cannot be written (${error.code})\n`,
    )
    return exitCodes.usage
  }
}
