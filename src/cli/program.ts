import { Command, CommanderError, Option } from 'commander'
import { commands } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
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
  for (const command of commands) {
    program.addCommand(
      command.define(new Command(command.name), language).action(async (...parameters: unknown[]) => {
        const given = parameters.at(-1)
        if (!(given instanceof Command)) throw new Error(`commander gave no command to ${command.name}`)
        exit = await command.run(given, terminal)
      }),
    )
  }
  for (const each of [program, ...program.commands]) {
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

function explain(error: CommanderError, terminal: Terminal): ExitCode {
  if (error.exitCode === 0) return exitCodes.clean
  if (error.code !== 'commander.help') terminal.error(`${translateFault(error, terminal.language)}\n`)
  return exitCodes.usage
}
