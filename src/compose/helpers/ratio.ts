import type { Inline } from '../../model/document.ts'
import type { Figure } from '../../model/figure.ts'
import type { IndicatorId } from '../../model/indicator.ts'
import type { Desk, HelperCall, HelperSpec } from '../helper-call.ts'
import { findFigure, indicatorOf, levelMeasure, levelOfCall } from '../print/find-figure.ts'
import { printFigure } from '../print/missing-figure.ts'
import { noFigureWords } from '../print/no-figure.ts'
import { printed, words } from '../print/phrase.ts'
import { printLevel } from '../print/print-level.ts'
import { NOTHING_OR_ALL, printPercent } from '../print/print-percent.ts'
import { levelOption, numberOptions, timeOption } from './option-tables.ts'

/** `{{ty_so}}`: `3.525/3.995 tàu (88,24%)`, or one of its halves. */
export const ratioHelper: HelperSpec = {
  name: 'ty_so',
  forms: { inline: 'ratio' },
  options: {
    ...levelOption,
    ...timeOption,
    ...numberOptions,
    dang: { kind: 'choice', values: ['phan_so', 'phan_tram'] },
  },
  printer: { kind: 'phrase', print: ratioPhrase },
}

function ratioPhrase(call: HelperCall, desk: Desk): readonly Inline[] {
  const ratio = findFigure(desk, call.subject, levelMeasure(call, levelOfCall(call, desk)))
  return printFigure(call, desk, ratio, {
    number: () => inForm(call, desk, ratio),
    none: (why) =>
      ratio.inputs.length > 0 && call.options.text('dang') === 'phan_so'
        ? fraction(call, desk, ratio)
        : [printed(ratio, noFigureWords(why))],
  })
}

function inForm(call: HelperCall, desk: Desk, ratio: Figure): readonly Inline[] {
  switch (call.options.text('dang')) {
    case 'phan_so':
      return fraction(call, desk, ratio)
    case 'phan_tram':
      return quotient(call, desk, ratio)
    default:
      return [...fraction(call, desk, ratio), words(' ('), ...quotient(call, desk, ratio), words(')')]
  }
}

/** `3.525/3.995 tàu`: the unit is that of the whole. */
function fraction(call: HelperCall, desk: Desk, ratio: Figure): readonly Inline[] {
  const { ratio: of } = indicatorOf(desk, call.subject)
  if (of === undefined) throw new Error(`${call.subject} is no ratio`)
  const numberAlone = {
    ...call.options,
    integer: () => undefined,
    flag: (name: string) => name === 'khong_don_vi' || call.options.flag(name),
  }
  return [
    ...side(call, desk, sideOf(desk, ratio, of.numerator), numberAlone),
    words('/'),
    ...side(call, desk, sideOf(desk, ratio, of.denominator), { ...call.options, integer: () => undefined }),
  ]
}

function side(call: HelperCall, desk: Desk, figure: Figure, options: HelperCall['options']): readonly Inline[] {
  return printFigure(call, desk, figure, {
    number: (amount) => [printed(figure, printLevel(amount, options, desk.month.settings.wording))],
    none: (why) => [printed(figure, noFigureWords(why))],
  })
}

/** The figure that the ratio was made of, at the level and time at which it was. */
function sideOf(desk: Desk, ratio: Figure, indicator: IndicatorId): Figure {
  for (const input of ratio.inputs) {
    const figure = input.kind === 'figure' ? desk.figures.byId(input.figure) : undefined
    if (figure?.subject.kind === 'indicator' && figure.subject.indicator === indicator) return figure
  }
  return findFigure(desk, indicator, ratio.measure)
}

function quotient(call: HelperCall, desk: Desk, ratio: Figure): readonly Inline[] {
  const { wording } = desk.month.settings
  return printFigure(call, desk, ratio, {
    number: (amount) => [
      printed(
        ratio,
        amount.unit === '%'
          ? printPercent(amount.exact, percentOptions(call, desk), wording, NOTHING_OR_ALL)
          : printLevel(amount, call.options, wording),
      ),
    ],
    none: (why) => [printed(ratio, noFigureWords(why))],
  })
}

/** The indicator's own decimals stand before the house's. Beside the fraction, `khong_don_vi` and `so_0` speak of the fraction. */
function percentOptions({ options, subject }: HelperCall, desk: Desk): HelperCall['options'] {
  const isAlone = options.text('dang') === 'phan_tram'
  return {
    text: options.text,
    integer: (name) => options.integer(name) ?? (name === 'le' ? indicatorOf(desk, subject).decimals : undefined),
    flag: (name) => (isAlone || name === 'giu_khong' ? options.flag(name) : undefined),
  }
}
