import { Option } from 'commander'
import { buildMonth } from '../build/build-month.ts'
import type { BuildFormat, BuildOptions } from '../build/build-options.ts'
import type { CommandEntry } from '../commands.ts'
import { choices, outOption, periodOption, workspaceOption } from '../options.ts'
import { profileNames } from '../profiles.ts'

const formatNames: readonly BuildFormat[] = ['docx', 'md', 'json', 'html', 'pdf']

/** The web page and the PDF are made where they are asked for. */
const usualFormats: readonly BuildFormat[] = ['docx', 'md', 'json']

/** `report build`: from the workspace to the files of one month's report. */
export const buildCommand: CommandEntry = {
  name: 'build',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(vi ? 'tổng hợp báo cáo của một tháng' : 'compile the report of a month')
      .requiredOption('-m, --month <YYYY-MM>', vi ? 'tháng báo cáo' : 'the month', periodOption(language))
      .addOption(
        new Option(
          '-f, --format <docx,md,json,html,pdf>',
          vi ? 'các định dạng, cách nhau bằng dấu phẩy' : 'formats, parted by commas',
        )
          .default(usualFormats, 'docx,md,json')
          .argParser(choices(formatNames, language)),
      )
      .addOption(outOption(vi ? 'out/<tháng>' : 'out/<month>', language))
      .addOption(workspaceOption(language))
      .addOption(
        new Option(
          '-p, --profile <name>',
          vi
            ? 'mức chặt chẽ: nhap, tong-hop; phat-hanh không ghi gì khi còn lỗi'
            : 'how strict: nhap, tong-hop; phat-hanh writes nothing while there are errors',
        )
          .choices(profileNames)
          .default('tong-hop'),
      )
      .option(
        '--no-waivers',
        vi ? 'không áp dụng miễn trừ: hiện mọi phát hiện' : 'leave waivers out: show every finding',
      )
      .option(
        '--review',
        vi
          ? 'ghi thêm bản rà soát .docx: mỗi phát hiện là một nhận xét trong Word'
          : 'write a copy for reviewers too: a .docx with every finding as a comment',
        false,
      )
      .option(
        '--charts',
        vi ? 'vẽ các biểu đồ mà mẫu có ({{bieu_do}})' : 'draw the charts that templates have ({{bieu_do}})',
        false,
      )
      .option(
        '--check',
        vi ? 'chỉ so với tệp đã có, không ghi gì' : 'compare with the files that are there, write nothing',
        false,
      )
      .option('--timings', vi ? 'in thời gian từng bước' : 'print the time of each stage', false)
  },
  run: (command, terminal) => buildMonth(command.opts<BuildOptions>(), terminal),
}
