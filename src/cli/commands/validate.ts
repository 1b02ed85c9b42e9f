import { resolve } from 'node:path'
import type { Validation } from '../../model/finding.ts'
import type { Period } from '../../model/period.ts'
import type { CommandEntry } from '../commands.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { periodOption } from '../options.ts'
import { printDiagnostics } from '../print/diagnostics.ts'
import { nameWorkspace } from '../print/name-workspace.ts'
import { realWorld } from '../real-world.ts'
import type { Terminal } from '../terminal.ts'

interface ValidateOptions {
  readonly month: Period
  readonly workspace: string
}

/** `report validate`: what is wrong in a month's data and text. */
export const validateCommand: CommandEntry = {
  name: 'validate',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(vi ? 'kiểm tra số liệu và lời văn của một tháng' : 'check the data and the text of a month')
      .requiredOption('-m, --month <YYYY-MM>', vi ? 'tháng báo cáo' : 'the month', periodOption(language))
      .option(
        '-w, --workspace <folder>',
        vi ? 'thư mục có bao-cao.yaml (mặc định: thư mục hiện tại)' : 'folder that holds bao-cao.yaml (default: here)',
        '.',
      )
  },
  run: (command, terminal) => validate(command.opts<ValidateOptions>(), terminal),
}

async function validate(options: ValidateOptions, terminal: Terminal): Promise<ExitCode> {
  const { validateMonth } = await import('../engine.ts')
  const root = resolve(terminal.folder, options.workspace)
  const world = realWorld(root)
  const { validation } = validateMonth(world, options.month, 'compile')
  terminal.out(printDiagnostics(nameWorkspace(validation.findings, root, world), world, terminal))
  return exitCodeOf(validation)
}

function exitCodeOf({ findings, faults }: Validation): ExitCode {
  if (faults.length > 0) return exitCodes.fault
  return findings.some(({ severity, waived }) => severity === 'error' && !waived) ? exitCodes.findings : exitCodes.clean
}
