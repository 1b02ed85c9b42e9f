import type { Command } from 'commander'
import type { Language } from './language.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
  'Arguments:': 'Tham số:',
}

/** Help in the language of the command line: commander's own words replaced, everything else is ours already. */
export function translateHelp(command: Command, language: Language): void {
  command.helpOption('-h, --help', language === 'vi' ? 'in hướng dẫn này' : 'print this help')
  command.helpCommand(false)
  if (language === 'en') return
  command.configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) => {
      const known = option.argChoices ? ` (chọn: ${option.argChoices.join(', ')})` : ''
      const usual = option.defaultValueDescription ? ` (mặc định: ${option.defaultValueDescription})` : ''
      return `${option.description}${known}${usual}`
    },
    commandUsage: (each) => {
      const above = each.parent ? `${each.parent.name()} ` : ''
      return `${above}${each.name()} ${each.usage().replace('[options]', '[tùy chọn]').replace('[command]', '<lệnh>')}`
    },
    subcommandTerm: (each) => {
      const names = each.registeredArguments.map((argument) => `<${argument.name()}>`)
      return [each.name(), ...names].join(' ')
    },
  })
}
