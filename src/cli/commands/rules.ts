import type { CommandEntry } from '../commands.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

/** `report rules`: what validation looks at, and what each rule means. */
export const rulesCommand: CommandEntry = {
  name: 'rules',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(vi ? 'liệt kê các quy tắc kiểm tra, hoặc giải thích một quy tắc' : 'list the rules, or explain one')
      .argument('[id]', vi ? 'mã quy tắc' : 'id of a rule')
      .option('--all', vi ? 'in trang giải thích của mọi quy tắc' : 'print the page of every rule', false)
  },
  run: (command, terminal) => printRules(command.args[0], command.opts<{ all: boolean }>().all, terminal),
}

async function printRules(id: string | undefined, all: boolean, terminal: Terminal): Promise<ExitCode> {
  const { nearestName, printRuleList, printRulePage, rules } = await import('../engine.ts')
  const { language } = terminal
  if (all) {
    const title = language === 'vi' ? '# Các quy tắc kiểm tra\n\n' : '# Rules\n\n'
    terminal.out(title + rules.map((rule) => printRulePage(rule, language)).join('\n'))
    return exitCodes.clean
  }
  if (id === undefined) {
    terminal.out(printRuleList(rules, language, terminal.columns.out))
    return exitCodes.clean
  }
  const rule = rules.find((each) => each.id === id)
  if (rule) {
    terminal.out(printRulePage(rule, language))
    return exitCodes.clean
  }
  const near = nearestName(
    id,
    rules.map((each) => each.id),
  )
  terminal.error(unknownRule(id, near, terminal))
  return exitCodes.usage
}

function unknownRule(id: string, near: string | undefined, { language }: Terminal): string {
  if (language === 'vi') return `lỗi: không có quy tắc ${id}${near === undefined ? '' : `; có phải là ${near}?`}\n`
  return `error: there is no rule ${id}${near === undefined ? '' : `; did you mean ${near}?`}\n`
}
