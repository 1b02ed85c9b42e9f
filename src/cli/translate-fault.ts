import type { CommanderError } from 'commander'
import type { Language } from './language.ts'

/** A wrong command line in words; commander's message names the culprit between quotes. */
export function translateFault(error: CommanderError, language: Language): string {
  const english = error.message.replace(/^error: /, '')
  if (language === 'en') return `error: ${english}`
  const [culprit, given] = [...english.matchAll(/'([^']*)'/g)].map((match) => match[1])
  const detail = english.split('. ').at(-1) ?? ''
  const suggestion = /\(Did you mean (.*)\?\)/s.exec(english)?.[1]
  const hint = suggestion ? ` Có phải là ${suggestion}?` : ''
  switch (error.code) {
    case 'commander.unknownOption':
      return `lỗi: không có tùy chọn ${culprit}.${hint}`
    case 'commander.unknownCommand':
      return `lỗi: không có lệnh ${culprit}.${hint}`
    case 'commander.missingArgument':
      return `lỗi: thiếu tham số ${culprit}.`
    case 'commander.excessArguments':
      return 'lỗi: thừa tham số.'
    case 'commander.optionMissingArgument':
      return `lỗi: tùy chọn ${culprit} cần một giá trị.`
    case 'commander.missingMandatoryOptionValue':
      return `lỗi: cần có tùy chọn ${culprit}.`
    case 'commander.invalidArgument':
      return `lỗi: ${culprit}: “${given}” không dùng được (${detail.replace(/^Allowed choices are (.*?)\.?$/, 'chọn: $1')}).`
    default:
      return `lỗi: ${english}`
  }
}
