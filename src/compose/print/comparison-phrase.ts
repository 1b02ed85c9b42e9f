import type { Inline } from '../../model/document.ts'
import type { Figure } from '../../model/figure.ts'
import type { Wording } from '../../model/month.ts'
import type { Comparison, Level } from '../../model/submission.ts'
import type { Desk, HelperCall } from '../helper-call.ts'
import { changeText, growthText, numberOnlyOf } from './change-text.ts'
import { comparedLevel, findFigure, indicatorOf } from './find-figure.ts'
import { type OfficialReason, printFigure } from './missing-figure.ts'
import { noComparisonWords } from './no-figure.ts'
import { after, printed, words } from './phrase.ts'
import { NOTHING_OR_ALL, printPercent } from './print-percent.ts'

/** What is compared, and with what. */
interface Compared {
  readonly level: Level
  readonly versus: Comparison
}

const baseWords: Readonly<Record<Comparison, string>> = { 'previous-month': 'tháng trước', 'previous-year': 'cùng kỳ' }

/** `tăng 5,01% so với cùng kỳ`, `bằng 90,49% …`, `tăng 17 vụ …`, `tăng 4,92% (tăng 210.990 tấn) …`. */
export function comparisonPhrase(call: HelperCall, desk: Desk, versus: Comparison): readonly Inline[] {
  const compared: Compared = { level: comparedLevel(call, desk, versus), versus }
  switch (call.options.text('cach')) {
    case 'bang':
      return indexPhrase(call, desk, compared, 'bằng')
    case 'chi_bang':
      return indexPhrase(call, desk, compared, 'chỉ bằng')
    case 'chenh_lech':
      return changePhrase(call, desk, compared)
    default:
      return growthPhrase(call, desk, compared)
  }
}

function growthPhrase(call: HelperCall, desk: Desk, compared: Compared): readonly Inline[] {
  const figure = findFigure(desk, call.subject, { kind: 'growth', ...compared })
  return printFigure(call, desk, figure, {
    number: ({ exact }) => [
      printed(figure, growthText(exact, call.options, desk.month.settings.wording)),
      ...(exact.isZero() ? [] : alsoChange(call, desk, compared)),
      ...versusWords(call, desk, compared),
    ],
    none: (why) => {
      // Without a percentage the difference still says something, unless it is one of percentages.
      const isPercentage = indicatorOf(desk, call.subject).unit === '%'
      const hasChange = why.kind === 'negative-base' || (why.kind === 'zero-base' && !isPercentage)
      return hasChange ? changePhrase(call, desk, compared) : [printed(figure, noComparison(why, compared))]
    },
  })
}

function indexPhrase(call: HelperCall, desk: Desk, compared: Compared, verb: string): readonly Inline[] {
  const figure = findFigure(desk, call.subject, { kind: 'index', ...compared })
  return printFigure(call, desk, figure, {
    number: ({ exact }) => {
      const percent = printPercent(exact, call.options, desk.month.settings.wording, NOTHING_OR_ALL)
      return [
        printed(figure, `${verb} ${percent}`),
        ...alsoChange(call, desk, compared),
        ...versusWords(call, desk, compared),
      ]
    },
    none: (why) => [printed(figure, noComparison(why, compared))],
  })
}

function changePhrase(call: HelperCall, desk: Desk, compared: Compared): readonly Inline[] {
  const figure = findFigure(desk, call.subject, { kind: 'change', ...compared })
  return printFigure(call, desk, figure, {
    number: (amount) => [
      printed(figure, changeText(amount, call.options, desk.month.settings.wording)),
      ...versusWords(call, desk, compared),
    ],
    none: (why) => [printed(figure, noComparison(why, compared))],
  })
}

/** ` (tăng 210.990 tấn)` where the call asks for it. The decimals that the call sets are those of the percentage. */
function alsoChange(call: HelperCall, desk: Desk, compared: Compared): readonly Inline[] {
  if (call.options.text('kem') !== 'chenh_lech') return []
  const figure: Figure = findFigure(desk, call.subject, { kind: 'change', ...compared })
  const options = numberOnlyOf(call.options)
  const change = printFigure(call, desk, figure, {
    number: (amount) => [printed(figure, changeText(amount, options, desk.month.settings.wording))],
    none: () => [],
  })
  return change.length > 0 ? [words(' ('), ...change, words(')')] : []
}

function versusWords(call: HelperCall, desk: Desk, { versus }: Compared): readonly Inline[] {
  return after(call.options.text('cum') ?? houseWords(desk.month.settings.wording, versus))
}

function houseWords(wording: Wording, versus: Comparison): string {
  switch (versus) {
    case 'previous-month':
      return wording.versusPreviousMonth
    case 'previous-year':
      return wording.versusPreviousYear
  }
}

/** A whole phrase, so no words follow it. */
function noComparison(why: OfficialReason, { versus }: Compared): string {
  const base = baseWords[versus]
  return why.kind === 'zero-base' ? `${base} không phát sinh` : noComparisonWords(why, base)
}
