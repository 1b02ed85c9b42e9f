import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import type { World } from '../../model/world.ts'
import type { Language } from '../language.ts'
import type { Terminal } from '../terminal.ts'
import { type Excerpts, excerptsOf } from './excerpts.ts'
import type { Painter } from './painter.ts'
import { leftOutText, shownFindings } from './shown-findings.ts'
import { wrap } from './wrap.ts'

const severityWord: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  information: { vi: 'ghi chú', en: 'note' },
}

/** What leads the further lines of a text. */
const HANGING = '      '

const hintWord: Readonly<Record<Language, string>> = { vi: 'giúp', en: 'help' }

/** More places than these are named in a few lines, without their text. */
const MOST_EXCERPTS = 3

const placesWord: Readonly<Record<Language, string>> = { vi: 'nơi dùng', en: 'used at' }

/** Diagnostics as a person reads them: what is wrong, where, the line itself, what would mend it. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  world: World,
  { language, paint, columns }: Pick<Terminal, 'language' | 'paint' | 'columns'>,
): string {
  const page: Page = { excerpts: excerptsOf(world, columns.error), language, paint, columns: columns.error }
  const { shown, leftOut } = shownFindings(diagnostics)
  const texts = [...shown.map((each) => `${printOne(each, page)}\n`), leftOutText(leftOut, language, page.columns)]
  return texts.filter((text) => text !== '').join('\n')
}

interface Page {
  readonly excerpts: Excerpts
  readonly language: Language
  readonly paint: Painter
  readonly columns: number
}

function printOne(diagnostic: Diagnostic, page: Page): string {
  const { excerpts, language, paint } = page
  const word = `${severityWord[diagnostic.severity][language]}[${diagnostic.rule}]`
  const lines = [
    `${paint(diagnostic.severity, word)}: ${diagnostic.message[language]}`,
    ...excerpts(diagnostic.span, '^'),
  ]
  const { related = [] } = diagnostic
  if (related.length > MOST_EXCERPTS) lines.push(...placesOf(related, page))
  else for (const { label, span } of related) lines.push(`  ${label[language]}:`, ...excerpts(span, '-'))
  for (const hint of diagnostic.hints ?? []) {
    lines.push(...wrap(hint[language], `${paint('hint', hintWord[language])}: `, HANGING, page.columns))
  }
  return lines.join('\n')
}

/** `templates/x.md.hbs:5:12, 7:3`, a file a line. */
function placesOf(related: NonNullable<Diagnostic['related']>, { language, columns }: Page): string[] {
  const files = new Map<string, Set<string>>()
  for (const { span } of related) {
    const places = files.get(span.file) ?? new Set()
    files.set(span.file, places.add(`${span.line}:${span.column}`))
  }
  return [
    `  ${placesWord[language]}:`,
    ...[...files].flatMap(([file, places]) => wrap(`${file}:${[...places].join(', ')}`, '    ', HANGING, columns)),
  ]
}
