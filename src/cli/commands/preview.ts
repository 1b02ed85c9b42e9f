import { resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { type Period, periodKey } from '../../model/period.ts'
import type { CommandEntry } from '../commands.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Language } from '../language.ts'
import { periodOption, workspaceOption } from '../options.ts'
import { realWorld } from '../real-world.ts'
import type { Terminal } from '../terminal.ts'

interface PreviewOptions {
  readonly month: Period
  readonly workspace: string
  readonly port: number
}

/** `report preview`: the report in a browser, made again on every save. */
export const previewCommand: CommandEntry = {
  name: 'preview',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(
        vi
          ? 'xem báo cáo trong trình duyệt, tự cập nhật khi lưu tệp'
          : 'show the report in a browser, made again on every save',
      )
      .requiredOption('-m, --month <YYYY-MM>', vi ? 'tháng báo cáo' : 'the month', periodOption(language))
      .option('-p, --port <number>', vi ? 'cổng trên máy này' : 'port on this machine', portOption(language), 4020)
      .addOption(workspaceOption(language))
  },
  run: (command, terminal) => preview(command.opts<PreviewOptions>(), terminal),
}

async function preview({ month, workspace, port }: PreviewOptions, terminal: Terminal): Promise<ExitCode> {
  const [{ previewPages }, { servePreview }] = await Promise.all([
    import('../engine.ts'),
    import('../preview-server.ts'),
  ])
  const root = resolve(terminal.folder, workspace)
  const pages = previewPages(() => realWorld(root), month)
  try {
    const server = await servePreview(root, pages, port)
    terminal.out(startedText(terminal.language, server.address, periodKey(month)))
    await server.closed
    return exitCodes.clean
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    terminal.error(takenText(terminal.language, port))
    return exitCodes.usage
  }
}

function startedText(language: Language, address: string, month: string): string {
  return language === 'vi'
    ? `Báo cáo ${month}: ${address}\nTrang tự cập nhật khi lưu tệp. Bấm Ctrl+C để dừng.\n`
    : `Report ${month}: ${address}\nThe page follows every save. Ctrl+C stops it.\n`
}

function takenText(language: Language, port: number): string {
  return language === 'vi'
    ? `lỗi: cổng ${port} đang có chương trình khác dùng; chọn cổng khác bằng --port.\n`
    : `error: port ${port} is taken; choose another with --port.\n`
}

function portOption(language: Language): (text: string) => number {
  return (text) => {
    const port = Number(text)
    if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
    throw new InvalidArgumentError(
      language === 'vi' ? 'cổng là số từ 0 đến 65535' : 'a port is a number from 0 to 65535',
    )
  }
}
