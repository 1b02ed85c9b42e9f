import type { Inline } from '../../model/document.ts'
import type { Desk, HelperCall, HelperSpec } from '../helper-call.ts'
import { printFigure } from '../print/missing-figure.ts'
import { printed } from '../print/phrase.ts'
import { printLevel } from '../print/print-level.ts'

/** `{{dem}}`: how many items a list has, `08`. */
export const countHelper: HelperSpec = {
  name: 'dem',
  forms: { inline: 'list' },
  options: { so_0: { kind: 'flag' } },
  printer: { kind: 'phrase', print: countPhrase },
}

function countPhrase(call: HelperCall, desk: Desk): readonly Inline[] {
  const figure = desk.figures.count(call.subject)
  if (figure === undefined) throw new Error(`no count of ${call.subject}`)
  return printFigure(call, desk, figure, {
    number: (amount) => [printed(figure, printLevel(amount, call.options, desk.month.settings.wording))],
    none: () => [printed(figure, 'chưa có số liệu')],
  })
}
