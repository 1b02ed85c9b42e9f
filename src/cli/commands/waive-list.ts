import type { Waiver } from '../../model/waiver.ts'
import type { CommandEntry } from '../commands.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { periodOption, workspaceOption } from '../options.ts'
import { wrap } from '../print/wrap.ts'
import type { Terminal } from '../terminal.ts'
import { faultOfWaiver, readWaivedMonth, stateOfWaiver, type WaivedMonth, type WaiveOptions } from '../waived-month.ts'

/** `report waive list`: each waiver of a month and whether it is in force. */
export const waiveListCommand: CommandEntry = {
  name: 'list',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(vi ? 'liệt kê các miễn trừ của tháng' : 'list the waivers of a month')
      .requiredOption('-m, --month <YYYY-MM>', vi ? 'tháng báo cáo' : 'the month', periodOption(language))
      .addOption(workspaceOption(language))
  },
  run: (command, terminal) => list(command.opts<WaiveOptions>(), terminal),
}

async function list(options: WaiveOptions, terminal: Terminal): Promise<ExitCode> {
  const read = await readWaivedMonth(options, terminal)
  if (typeof read === 'number') return read
  const { waivers } = read.month
  const lines = waivers.flatMap((waiver) => [...describe(waiver, read, terminal), ''])
  const none = terminal.language === 'vi' ? 'tháng này không có miễn trừ' : 'this month has no waivers'
  terminal.out(`${waivers.length === 0 ? none : lines.join('\n').trimEnd()}\n`)
  return waivers.some((each) => faultOfWaiver(each, read.validation)) ? exitCodes.usage : exitCodes.clean
}

function describe(waiver: Waiver, { validation }: WaivedMonth, { language, columns }: Terminal): readonly string[] {
  const vi = language === 'vi'
  const fault = faultOfWaiver(waiver, validation)
  const { stated, computed, message, reason, approvedBy, until, span } = waiver
  const numbers = message ?? (vi ? `công bố ${stated}, tính lại ${computed}` : `${stated} stated, ${computed} computed`)
  const details = [
    `${waiver.subject} (${span.file}:${span.line})`,
    numbers,
    ...(fault ? [fault.message[language]] : []),
    ...(reason === undefined ? [] : [reason]),
    vi
      ? `duyệt: ${approvedBy ?? '?'}; đến ngày: ${until ?? '?'}`
      : `approved by: ${approvedBy ?? '?'}; until: ${until ?? '?'}`,
  ]
  return [
    ...wrap(`[${stateOfWaiver(fault)[language]}] ${waiver.rule}`, '', '  ', columns.out),
    ...details.flatMap((text) => wrap(text, '  ', '    ', columns.out)),
  ]
}
