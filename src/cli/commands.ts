import type { Command } from 'commander'
import { buildCommand } from './commands/build.ts'
import { diffCommand } from './commands/diff.ts'
import { differencesCommand } from './commands/differences.ts'
import { previewCommand } from './commands/preview.ts'
import { rulesCommand } from './commands/rules.ts'
import { schemaCommand } from './commands/schema.ts'
import { traceCommand } from './commands/trace.ts'
import { validateCommand } from './commands/validate.ts'
import { waiveCommands } from './commands/waive.ts'
import type { ExitCode } from './exit-codes.ts'
import type { Language } from './language.ts'
import type { Terminal } from './terminal.ts'

/** One command: how it is called, and what it does. `run` imports what it needs when it runs. */
export interface CommandEntry {
  readonly name: string
  define(command: Command, language: Language): Command
  run(command: Command, terminal: Terminal): Promise<ExitCode>
}

/** Commands of one name: `report waive add`, `report waive list`. */
export interface CommandGroup {
  readonly name: string
  description(language: Language): string
  readonly commands: readonly CommandEntry[]
}

/** In the order in which help lists them. */
export const commands: readonly (CommandEntry | CommandGroup)[] = [
  buildCommand,
  previewCommand,
  validateCommand,
  waiveCommands,
  rulesCommand,
  traceCommand,
  diffCommand,
  differencesCommand,
  schemaCommand,
]
