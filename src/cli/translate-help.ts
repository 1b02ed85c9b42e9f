import type { Command, Option } from 'commander'
import type { Language } from './language.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
  'Arguments:': 'Tham số:',
}

/** Help in the language of the command line: commander's own words replaced, everything else is ours already. */
export function translateHelp(command: Command, language: Language): void {
  const vi = language === 'vi'
  command.helpOption('-h, --help', vi ? 'in hướng dẫn này' : 'print this help')
  command.helpCommand(false)
  command.configureHelp({
    styleTitle: (title) => (vi ? (titles[title] ?? title) : title),
    optionDescription: (option) => `${option.description}${choicesAndDefault(option, language)}`,
    commandUsage: (each) => {
      return `${namesAbove(each)}${each.name()} ${usageWords(each.usage(), language)}`
    },
    subcommandTerm: (each) => {
      const names = each.registeredArguments.map((argument) => `<${argument.name()}>`)
      return [each.name(), ...names].join(' ')
    },
  })
}

function namesAbove({ parent }: Command): string {
  return parent ? `${namesAbove(parent)}${parent.name()} ` : ''
}

/** Options describe their default in words: its value (`["docx"]`, `.`) says little to whom it concerns. */
function choicesAndDefault({ argChoices, defaultValueDescription: usual }: Option, language: Language): string {
  const vi = language === 'vi'
  const notes = [
    ...(argChoices ? [`${vi ? 'chọn' : 'one of'}: ${argChoices.join(', ')}`] : []),
    ...(usual ? [`${vi ? 'mặc định' : 'default'}: ${usual}`] : []),
  ]
  return notes.length > 0 ? ` (${notes.join('; ')})` : ''
}

function usageWords(usage: string, language: Language): string {
  return language === 'vi'
    ? usage.replace('[options]', '[tùy chọn]').replace('[command]', '<lệnh>')
    : usage.replace('[command]', '<command>')
}
