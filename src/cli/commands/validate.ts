import { relative, resolve } from 'node:path'
import { Option } from 'commander'
import type { Validation } from '../../model/finding.ts'
import type { Month } from '../../model/month.ts'
import type { Period } from '../../model/period.ts'
import type { FindingFormat } from '../../render/findings/finding-formats.ts'
import type { CommandEntry } from '../commands.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { countOption, periodOption, workspaceOption } from '../options.ts'
import { nameWorkspace } from '../print/name-workspace.ts'
import { type ProfileName, profileNames, profiles } from '../profiles.ts'
import { realWorld } from '../real-world.ts'
import type { Terminal } from '../terminal.ts'
import { validationExit } from '../validation-exit.ts'
import { version } from '../version.ts'
import { writeFile } from '../write-file.ts'

interface ValidateOptions {
  readonly month: Period
  readonly workspace: string
  readonly profile: ProfileName
  /** False with `--no-waivers`. */
  readonly waivers: boolean
  readonly format: 'pretty' | FindingFormat
  readonly maxWarnings?: number
  readonly output?: string
  readonly groupBy?: 'don-vi'
  readonly details: boolean
}

const formatNames = [
  'pretty',
  'json',
  'sarif',
  'github',
  'junit',
] as const satisfies readonly ValidateOptions['format'][]

/** `report validate`: what is wrong in a month's data and text. */
export const validateCommand: CommandEntry = {
  name: 'validate',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(vi ? 'kiểm tra số liệu và lời văn của một tháng' : 'check the data and the text of a month')
      .requiredOption('-m, --month <YYYY-MM>', vi ? 'tháng báo cáo' : 'the month', periodOption(language))
      .addOption(
        new Option(
          '-p, --profile <name>',
          vi ? 'mức chặt chẽ: nhap, tong-hop hoặc phat-hanh' : 'how strict: nhap, tong-hop or phat-hanh',
        )
          .choices(profileNames)
          .default('tong-hop'),
      )
      .addOption(
        new Option('-f, --format <name>', vi ? 'cách in kết quả' : 'how to print')
          .choices(formatNames)
          .default('pretty'),
      )
      .option('--max-warnings <n>', vi ? 'số cảnh báo tối đa' : 'most warnings that pass', countOption(language, 0))
      .option('-o, --output <file>', vi ? 'ghi kết quả vào tệp' : 'write to a file')
      .addOption(
        new Option('--group-by <don-vi>', vi ? 'mỗi đơn vị một phiếu riêng' : 'one sheet per department').choices([
          'don-vi',
        ]),
      )
      .option(
        '--no-waivers',
        vi ? 'không áp dụng miễn trừ: hiện mọi phát hiện' : 'leave waivers out: show every finding',
      )
      .option('--details', vi ? 'in cả những điều không kiểm được' : 'print also what could not be checked', false)
      .addOption(workspaceOption(language))
  },
  run: (command, terminal) => validate(command.opts<ValidateOptions>(), terminal),
}

async function validate(options: ValidateOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.groupBy !== undefined && options.format !== 'pretty') return sheetsAreText(terminal)
  const { validateMonth } = await import('../engine.ts')
  const root = resolve(terminal.folder, options.workspace)
  const world = realWorld(root)
  const { maxWarnings, profile } = options
  const limits = { ...profiles[profile], ...(maxWarnings === undefined ? {} : { mostWarnings: maxWarnings }) }
  const { validation: found, month } = validateMonth(world, options.month, {
    profile: limits.profile,
    waivers: options.waivers ? 'apply' : 'ignore',
  })
  const validation = { ...found, findings: nameWorkspace(found.findings, root, world) }
  const exitCode = validationExit(validation, limits)
  const text = await textOf({ validation, month, exitCode }, options, { terminal, world })
  if (options.output === undefined) terminal.out(text)
  else return writeFile(resolve(terminal.folder, options.output), text, terminal) ?? exitCode
  return exitCode
}

/** Programs group by the owner of each finding; leaving the option unread would look as if there were one sheet. */
function sheetsAreText({ language, error }: Terminal): ExitCode {
  error(
    language === 'vi'
      ? 'lỗi: --group-by chỉ dùng với --format pretty\n'
      : 'error: --group-by goes with --format pretty only\n',
  )
  return exitCodes.usage
}

interface Result {
  readonly validation: Validation
  readonly month: Month | undefined
  readonly exitCode: ExitCode
}

interface Surroundings {
  readonly terminal: Terminal
  readonly world: ReturnType<typeof realWorld>
}

async function textOf(
  { validation, month, exitCode }: Result,
  options: ValidateOptions,
  { terminal, world }: Surroundings,
): Promise<string> {
  const { findingFormats, printValidation, rules } = await import('../engine.ts')
  if (options.format !== 'pretty') {
    return findingFormats[options.format]({
      period: options.month,
      profile: options.profile,
      exitCode,
      validation,
      language: terminal.language,
      rules,
      folder: relative(terminal.folder, resolve(terminal.folder, options.workspace)).replaceAll('\\', '/'),
      version,
    })
  }
  const names = new Map((month?.units ?? []).map(({ id, name }) => [id, name]))
  return printValidation(validation, options.month, {
    world,
    language: terminal.language,
    // A file has no colours and the width of a page.
    paint: options.output === undefined ? terminal.paint : (_, words) => words,
    columns: terminal.columns.out,
    unitName: (unit) => names.get(unit) ?? unit,
    grouped: options.groupBy !== undefined,
    details: options.details,
  })
}
