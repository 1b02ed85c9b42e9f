import type { CommandEntry } from '../commands.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { periodOption, workspaceOption } from '../options.ts'
import { wrap } from '../print/wrap.ts'
import type { Terminal } from '../terminal.ts'
import { faultOfWaiver, readWaivedMonth, stateOfWaiver, type WaiveOptions, writeWaivers } from '../waived-month.ts'

/** What is over; a waiver that lacks something or whose numbers moved is for a person to look at. */
const OVER = ['waiver-unused', 'waiver-expired']

/** `report waive prune`: removes the waivers that answer no finding or have expired. */
export const waivePruneCommand: CommandEntry = {
  name: 'prune',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(vi ? 'bỏ các miễn trừ không dùng đến hoặc hết hạn' : 'remove unused and expired waivers')
      .requiredOption('-m, --month <YYYY-MM>', vi ? 'tháng báo cáo' : 'the month', periodOption(language))
      .addOption(workspaceOption(language))
  },
  run: (command, terminal) => prune(command.opts<WaiveOptions>(), terminal),
}

async function prune(options: WaiveOptions, terminal: Terminal): Promise<ExitCode> {
  const { removeWaivers, waiversFile } = await import('../engine.ts')
  const read = await readWaivedMonth(options, terminal)
  if (typeof read === 'number') return read
  const vi = terminal.language === 'vi'
  const over = read.month.waivers.flatMap((waiver, position) => {
    const fault = faultOfWaiver(waiver, read.validation)
    return fault && OVER.includes(fault.rule) ? [{ waiver, position, fault }] : []
  })
  if (over.length === 0) {
    terminal.out(vi ? 'không có miễn trừ nào để bỏ\n' : 'there is no waiver to remove\n')
    return exitCodes.clean
  }
  const positions = over.map(({ position }) => position)
  const text = removeWaivers(read.world, options.month, positions)
  const exit = writeWaivers(read.root, waiversFile(options.month), text, terminal)
  if (exit !== exitCodes.clean) return exit
  for (const { waiver, fault } of over) {
    const state = stateOfWaiver(fault)[terminal.language]
    const line = `${vi ? 'đã bỏ' : 'removed'}: ${waiver.rule} ${waiver.subject} (${state})`
    terminal.out(`${wrap(line, '', '  ', terminal.columns.out).join('\n')}\n`)
  }
  return exit
}
