import { resolve } from 'node:path'
import type { ClaimDifference } from '../../calculate/claim-differences.ts'
import { type Period, periodKey } from '../../model/period.ts'
import type { CommandEntry } from '../commands.ts'
import { type ExitCode, exitCodes, refusalCode } from '../exit-codes.ts'
import { periodOption, workspaceOption } from '../options.ts'
import { printDiagnostics } from '../print/diagnostics.ts'
import { nameWorkspace } from '../print/name-workspace.ts'
import { printTraceTrees } from '../print/trace-tree.ts'
import { realWorld } from '../real-world.ts'
import type { Terminal } from '../terminal.ts'

interface DifferencesOptions {
  readonly month: Period
  readonly workspace: string
}

/** `report differences`: what departments state and the calculation contradicts, as a Markdown page. */
export const differencesCommand: CommandEntry = {
  name: 'differences',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(
        vi ? 'liệt kê số đơn vị công bố mà tính lại ra khác' : 'list stated figures that the calculation contradicts',
      )
      .requiredOption('-m, --month <YYYY-MM>', vi ? 'tháng báo cáo' : 'the month', periodOption(language))
      .addOption(workspaceOption(language))
  },
  run: (command, terminal) => differences(command.opts<DifferencesOptions>(), terminal),
}

async function differences(options: DifferencesOptions, terminal: Terminal): Promise<ExitCode> {
  const { calculateMonth, claimDifferences, trace } = await import('../engine.ts')
  const root = resolve(terminal.folder, options.workspace)
  const world = realWorld(root)
  const outcome = calculateMonth(world, options.month)
  if (!outcome.ok) {
    terminal.error(printDiagnostics(nameWorkspace(outcome.diagnostics, root, world), world, terminal))
    return refusalCode(outcome.diagnostics)
  }
  const { month, figures } = outcome.value
  const found = claimDifferences(month, figures)
  const trees = found.map(({ figure }) => {
    const tree = trace(figures, figure)
    return tree ? printTraceTrees([tree], terminal.language, terminal.columns.out) : ''
  })
  const vi = terminal.language === 'vi'
  terminal.out(
    vi
      ? `# Số công bố khác số tính lại, tháng ${options.month.month}/${options.month.year}\n`
      : `# Stated figures that the calculation contradicts, ${periodKey(options.month)}\n`,
  )
  terminal.out(
    vi
      ? `\n${found.length} con số. Báo cáo in số tính lại.\n\n| con số | công bố | tính lại | nơi công bố |\n|---|---:|---:|---|\n`
      : `\n${found.length} figures. The report prints what is calculated.\n\n| figure | stated | calculated | where |\n|---|---:|---:|---|\n`,
  )
  terminal.out(found.map((each) => row(each, vi ? 'không tính được' : 'none')).join(''))
  for (const [index, { figure }] of found.entries())
    terminal.out(`\n## ${figure}\n\n\`\`\`\n${trees[index] ?? ''}\`\`\`\n`)
  return exitCodes.clean
}

function row({ figure, stated, calculated, span }: ClaimDifference, none: string): string {
  return `| \`${figure}\` | ${stated} | ${calculated ?? none} | ${span.file}:${span.line} |\n`
}
