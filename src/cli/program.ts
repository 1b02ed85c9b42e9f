import { Command, CommanderError, Option } from 'commander'
import { type CommandEntry, type CommandGroup, commands } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { Language } from './language.ts'
import type { Terminal } from './terminal.ts'
import { translateFault } from './translate-fault.ts'
import { translateHelp } from './translate-help.ts'
import { version } from './version.ts'

/** Reads the command line and runs one command; the command itself is loaded only then. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal
  let exit: ExitCode = exitCodes.clean
  const program = new Command('report')
    .description(
      language === 'vi'
        ? 'Tổng hợp báo cáo kinh tế - xã hội hằng tháng của UBND tỉnh'
        : "Compiles the monthly socio-economic report of a provincial People's Committee",
    )
    .version(version, '--version', language === 'vi' ? 'in số phiên bản' : 'print the version')
  const run = async (entry: CommandEntry, given: Command): Promise<void> => {
    exit = await entry.run(given, terminal)
  }
  for (const each of commands) program.addCommand(commandOf(each, language, run))
  for (const each of withSubcommands(program)) {
    translateHelp(each, language)
    each
      .addOption(
        new Option('--lang <vi|en>', language === 'vi' ? 'ngôn ngữ của thông báo' : 'language of messages')
          .choices(['vi', 'en'])
          .default(undefined, 'vi'),
      )
      .exitOverride()
      .configureOutput({ writeOut: terminal.out, writeErr: terminal.error, outputError: () => undefined })
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exit
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return explain(error, terminal)
  }
}

function commandOf(
  entry: CommandEntry | CommandGroup,
  language: Language,
  run: (entry: CommandEntry, given: Command) => Promise<void>,
): Command {
  const command = new Command(entry.name)
  if ('commands' in entry) {
    command.description(entry.description(language))
    for (const each of entry.commands) command.addCommand(commandOf(each, language, run))
    return command
  }
  return entry.define(command, language).action(async (...parameters: unknown[]) => {
    const given = parameters.at(-1)
    if (!(given instanceof Command)) throw new Error(`commander gave no command to ${entry.name}`)
    await run(entry, given)
  })
}

function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)]
}

function explain(error: CommanderError, terminal: Terminal): ExitCode {
  if (error.exitCode === 0) return exitCodes.clean
  if (error.code !== 'commander.help') terminal.error(`${translateFault(error, terminal.language)}\n`)
  return exitCodes.usage
}
