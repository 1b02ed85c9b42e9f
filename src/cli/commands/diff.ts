import { Option } from 'commander'
import type { CommandEntry } from '../commands.ts'
import { type DiffOptions, diffFormats, runDiff } from '../diff/run-diff.ts'
import { countOption, periodOption, workspaceOption } from '../options.ts'

const USUAL_TOP = 10

/** `report diff`: what differs between two reports. */
export const diffCommand: CommandEntry = {
  name: 'diff',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(
        vi
          ? 'so sánh hai tháng, hai bản thảo hoặc bản Word đã sửa'
          : 'compare two months, two drafts, or an edited Word file',
      )
      .argument(
        '<bên...>',
        vi
          ? '2024-04 | 2024-05@bản-git | bản..bản | thư-mục | tệp.json | tệp.docx'
          : 'a month, month@revision, folder, .json or .docx',
      )
      .option(
        '-m, --month <YYYY-MM>',
        vi
          ? 'tháng của thư mục, của hai bản git a..b, của tệp Word'
          : 'the month of a folder, of revisions a..b, of a Word file',
        periodOption(language),
      )
      .addOption(workspaceOption(language))
      .addOption(
        new Option(
          '-f, --format <name>',
          vi ? 'dạng kết quả; không nêu thì theo đuôi của tệp -o' : 'format; by the ending of -o where it is not given',
        ).choices(diffFormats),
      )
      .option('-o, --output <file>', vi ? 'ghi kết quả vào tệp' : 'write to a file')
      .addOption(
        new Option('--by <muc|don-vi>', vi ? 'xếp theo mục hoặc theo đơn vị' : 'by section or by department').choices([
          'muc',
          'don-vi',
        ]),
      )
      .option('--top <n>', vi ? 'số dòng mỗi phần' : 'entries of each kind', countOption(language, 1), USUAL_TOP)
      .option('--all', vi ? 'hiện tất cả' : 'show all', false)
      .option(
        '--whole-words',
        vi ? 'so cả số liệu trong câu khi so hai tháng' : 'compare the figures in sentences of two months too',
        false,
      )
      .option('--exit-code', vi ? 'mã thoát 1 khi hai bên khác nhau' : 'exit with 1 where the sides differ', false)
  },
  run: (command, terminal) => runDiff(command.args, command.opts<DiffOptions>(), terminal),
}
