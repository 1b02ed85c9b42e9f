import type { Inline } from '../../model/document.ts'
import type { Figure } from '../../model/figure.ts'
import type { Level } from '../../model/submission.ts'
import type { Desk, HelperCall, HelperSpec } from '../helper-call.ts'
import { findFigure, indicatorOf, levelMeasure } from '../print/find-figure.ts'
import { printFigure } from '../print/missing-figure.ts'
import { noFigureWords } from '../print/no-figure.ts'
import { printed } from '../print/phrase.ts'
import { printLevel } from '../print/print-level.ts'
import { NOTHING_OR_ALL } from '../print/print-percent.ts'
import { numberOptions, rescaleOption, timeOption } from './option-tables.ts'

const NO_PLAN = 'chưa giao'

const levelOptions = { ...numberOptions, ...rescaleOption, khi_khong: { kind: 'words' } } as const

/** `{{thang}}`, `{{luy_ke}}`, `{{gia_tri}}`: a level with its unit. */
export const levelHelpers: readonly HelperSpec[] = [
  levelHelper('thang', 'month'),
  levelHelper('luy_ke', 'cumulative'),
  levelHelper('gia_tri', 'value'),
]

/** `{{ke_hoach}}`: the plan with its unit. */
export const planLevelHelper: HelperSpec = {
  name: 'ke_hoach',
  forms: { inline: 'indicator' },
  options: levelOptions,
  printer: {
    kind: 'phrase',
    print: (call, desk) =>
      levelPhrase(
        call,
        desk,
        findFigure(desk, call.subject, { kind: 'plan' }),
        `${NO_PLAN} ${indicatorOf(desk, call.subject).planWord}`,
      ),
  },
}

function levelHelper(name: string, level: Level): HelperSpec {
  return {
    name,
    forms: { inline: 'indicator' },
    options: { ...levelOptions, ...timeOption },
    printer: {
      kind: 'phrase',
      print: (call, desk) => levelPhrase(call, desk, findFigure(desk, call.subject, levelMeasure(call, level))),
    },
  }
}

/** `notYet` is for what is not given out yet rather than not known. */
function levelPhrase(call: HelperCall, desk: Desk, figure: Figure, notYet?: string): readonly Inline[] {
  return printFigure(call, desk, figure, {
    number: (amount) => {
      const wordsForZero = call.options.text('khi_khong')
      if (wordsForZero !== undefined && amount.exact.isZero()) return [printed(figure, wordsForZero)]
      const isPart = amount.unit === '%' && indicatorOf(desk, call.subject).kind === 'ratio'
      return [
        printed(figure, printLevel(amount, call.options, desk.month.settings.wording, isPart ? NOTHING_OR_ALL : [])),
      ]
    },
    none: (why) => [printed(figure, why.kind === 'not-yet' ? (notYet ?? noFigureWords(why)) : noFigureWords(why))],
  })
}
