import { resolve } from 'node:path'
import type { Figures } from '../../model/figure.ts'
import type { Month } from '../../model/month.ts'
import type { Period } from '../../model/period.ts'
import type { CommandEntry } from '../commands.ts'
import { type ExitCode, exitCodes, refusalCode } from '../exit-codes.ts'
import { periodOption, workspaceOption } from '../options.ts'
import { printDiagnostics } from '../print/diagnostics.ts'
import { nameWorkspace } from '../print/name-workspace.ts'
import { printTraceTrees } from '../print/trace-tree.ts'
import { realWorld } from '../real-world.ts'
import type { Terminal } from '../terminal.ts'

interface TraceOptions {
  readonly month: Period
  readonly workspace: string
}

/** `report trace`: where a figure comes from, down to what a department typed. */
export const traceCommand: CommandEntry = {
  name: 'trace',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(
        vi
          ? 'cho biết một con số từ đâu ra, đến tận tệp và dòng'
          : 'tell where a figure comes from, down to file and line',
      )
      .argument(
        '<chi-tieu>',
        vi
          ? 'mã chỉ tiêu, danh sách, hoặc một con số: <mã>:luy_ke.so_cung_ky'
          : 'an indicator, a list, or one figure: <id>:luy_ke.so_cung_ky',
      )
      .requiredOption('-m, --month <YYYY-MM>', vi ? 'tháng báo cáo' : 'the month', periodOption(language))
      .addOption(workspaceOption(language))
  },
  run: (command, terminal) => trace(command.args[0] ?? '', command.opts<TraceOptions>(), terminal),
}

async function trace(subject: string, options: TraceOptions, terminal: Terminal): Promise<ExitCode> {
  const { calculateMonth, suggestFigures, trace: traceOf } = await import('../engine.ts')
  const root = resolve(terminal.folder, options.workspace)
  const world = realWorld(root)
  const outcome = calculateMonth(world, options.month)
  const shown = outcome.ok ? outcome.diagnostics.filter((each) => each.severity !== 'information') : outcome.diagnostics
  terminal.error(printDiagnostics(nameWorkspace(shown, root, world), world, terminal))
  if (!outcome.ok) return refusalCode(outcome.diagnostics)
  const { month, figures } = outcome.value
  const ids = figuresOf(subject, month, figures)
  if (ids.length === 0) {
    terminal.error(unknown(subject, suggestFigures(subject, month, figures), terminal))
    return exitCodes.usage
  }
  const trees = ids.flatMap((id) => traceOf(figures, id) ?? [])
  terminal.out(printTraceTrees(trees, terminal.language, terminal.columns.out))
  return exitCodes.clean
}

/** One figure by its id, or all that an indicator or a list has. */
function figuresOf(subject: string, month: Month, figures: Figures): string[] {
  if (subject.includes(':')) return figures.byId(subject) ? [subject] : []
  if (!month.catalogue.has(subject) && !month.lists.has(subject)) return []
  return figures
    .all()
    .map((figure) => figure.id)
    .filter((id) => id.startsWith(`${subject}:`))
}

/** At most this many names are listed: a prefix may begin a hundred. */
const MOST_SUGGESTIONS = 8

function unknown(subject: string, near: readonly string[], { language }: Terminal): string {
  const vi = language === 'vi'
  const names = near.slice(0, MOST_SUGGESTIONS).join(', ')
  const rest = near.length > MOST_SUGGESTIONS ? ` … (+${near.length - MOST_SUGGESTIONS})` : ''
  const question = vi ? ` Có phải là “${names}”?` : ` Did you mean “${names}”?`
  const list = vi ? ` Đang có: ${names}${rest}` : ` There are: ${names}${rest}`
  const hint = near.length === 0 ? '' : near.length === 1 ? question : list
  return vi
    ? `lỗi: không có chỉ tiêu hay con số “${subject}”.${hint}\n`
    : `error: there is no indicator or figure “${subject}”.${hint}\n`
}
