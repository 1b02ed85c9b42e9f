import type { Inline } from '../../model/document.ts'
import type { Desk, HelperCall, HelperSpec } from '../helper-call.ts'
import { findFigure, levelOfCall } from '../print/find-figure.ts'
import { printFigure } from '../print/missing-figure.ts'
import { noFigureWords } from '../print/no-figure.ts'
import { printed, verbed } from '../print/phrase.ts'
import { NOTHING_OR_ALL, printPercent } from '../print/print-percent.ts'
import { levelOption, numberOptions } from './option-tables.ts'

/** `{{ty_trong "phần" cua="tổng"}}`: `chiếm 97,10%`. */
export const shareHelper: HelperSpec = {
  name: 'ty_trong',
  forms: { inline: 'indicator' },
  options: {
    ...levelOption,
    ...numberOptions,
    cua: { kind: 'name', of: 'indicator' },
    tu: { kind: 'words' },
  },
  required: ['cua'],
  printer: { kind: 'phrase', print: sharePhrase },
}

function sharePhrase(call: HelperCall, desk: Desk): readonly Inline[] {
  const figure = findFigure(desk, call.subject, {
    kind: 'share',
    level: levelOfCall(call, desk),
    whole: call.options.text('cua') ?? '',
  })
  return printFigure(call, desk, figure, {
    number: ({ exact }) => {
      const percent = printPercent(exact, call.options, desk.month.settings.wording, NOTHING_OR_ALL)
      return [printed(figure, verbed(call.options.text('tu') ?? 'chiếm', percent))]
    },
    none: (why) => [printed(figure, noFigureWords(why))],
  })
}
