import type { Message } from '../../model/diagnostic.ts'
import type { Example, Rule } from '../../validate/rule.ts'
import { severityIn } from '../../validate/rule.ts'
import type { Language } from '../language.ts'
import { wrap } from './wrap.ts'

const severityWord: Readonly<Record<string, Message>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  information: { vi: 'ghi chú', en: 'note' },
}

/** All rules, a line each: id, severity, what a finding says. */
export function printRuleList(rules: readonly Rule[], language: Language, columns: number): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines = rules.flatMap((rule) => {
    const lead = `${rule.id.padEnd(width)}  ${severityText(rule, language).padEnd(8)}  `
    return wrap(rule.title[language], lead, ' '.repeat(lead.length), columns)
  })
  return `${lines.join('\n')}\n`
}

/** A rule's page, in Markdown: what must hold, why, how it is calculated, what it finds and what it lets pass. */
export function printRulePage(rule: Rule, language: Language): string {
  const say = (message: Message): string => message[language]
  const vi = language === 'vi'
  const found = vi ? 'Bị báo' : 'Found'
  const passed = vi ? 'Không bị báo' : 'Let pass'
  const parts = [
    `## ${rule.id}`,
    `**${severityText(rule, language)}** — ${say(rule.title)}`,
    say(rule.statement),
    say(rule.rationale),
    ...(rule.formula === '' ? [] : [`${vi ? 'Công thức' : 'Formula'}: \`${rule.formula}\``]),
    ...rule.failing.flatMap((each) => exampleParts(found, each, language)),
    ...rule.passing.flatMap((each) => exampleParts(passed, each, language)),
  ]
  return `${parts.join('\n\n')}\n`
}

/** What a finding of the rule may be: when issuing it may weigh more, and so may some of what the examples find. */
function severityText(rule: Rule, language: Language): string {
  const usual = severityIn(rule, 'compile')
  const strict = findsErrors(rule) ? 'error' : severityIn(rule, 'issue')
  const word = severityWord[usual]?.[language] ?? usual
  return usual === strict ? word : `${word}/${severityWord[strict]?.[language] ?? strict}`
}

function findsErrors({ id, failing }: Rule): boolean {
  return failing.some(({ files }) => Object.values(files).some((text) => new RegExp(`# lỗi ${id}$`, 'm').test(text)))
}

function exampleParts(
  lead: string,
  { title, files, without = [], alsoFinds = [] }: Example,
  language: Language,
): readonly string[] {
  const gone = language === 'vi' ? 'không có' : 'not there'
  return [
    `${lead}: ${title[language]}.`,
    ...without.map((path) => `- ${gone}: ${path}`),
    ...Object.entries(files).map(([file, text]) => `\`\`\`yaml\n# ${file}\n${shownText(text)}\n\`\`\``),
    ...alsoFinds.map((line) => `- ${line}`),
  ]
}

/** As much of a line as a page shows: examples of too much are cut, and what cannot be seen is named. */
const MOST_OF_A_LINE = 400

function shownText(text: string): string {
  const visible = text.replace(/(?![\n])[\p{Cc}\u200b\ufeff]/gu, named)
  return visible
    .trimEnd()
    .split('\n')
    .map((line) => (line.length > MOST_OF_A_LINE ? `${line.slice(0, MOST_OF_A_LINE)}…` : line))
    .join('\n')
}

function named(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}
