import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import type { World } from '../../model/world.ts'
import type { Language } from '../language.ts'
import type { Terminal } from '../terminal.ts'
import { type Excerpts, excerptsOf } from './excerpts.ts'
import type { Painter } from './painter.ts'

const severityWord: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  information: { vi: 'ghi chú', en: 'note' },
}

const hintWord: Readonly<Record<Language, string>> = { vi: 'giúp', en: 'help' }

/** Diagnostics as a person reads them: what is wrong, where, the line itself, what would mend it. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  world: World,
  { language, paint, columns }: Pick<Terminal, 'language' | 'paint' | 'columns'>,
): string {
  const excerpts = excerptsOf(world, columns.error)
  return diagnostics.map((each) => `${printOne(each, excerpts, language, paint)}\n`).join('\n')
}

function printOne(diagnostic: Diagnostic, excerpts: Excerpts, language: Language, paint: Painter): string {
  const word = `${severityWord[diagnostic.severity][language]}[${diagnostic.rule}]`
  const lines = [
    `${paint(diagnostic.severity, word)}: ${diagnostic.message[language]}`,
    ...excerpts(diagnostic.span, '^'),
  ]
  for (const related of diagnostic.related ?? []) {
    lines.push(`  ${related.label[language]}:`, ...excerpts(related.span, '-'))
  }
  for (const hint of diagnostic.hints ?? []) lines.push(`${paint('hint', hintWord[language])}: ${hint[language]}`)
  return lines.join('\n')
}
