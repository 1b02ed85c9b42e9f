import type { Inline } from '../../model/document.ts'
import type { Measure } from '../../model/figure.ts'
import type { Desk, HelperCall, HelperSpec } from '../helper-call.ts'
import { findFigure, indicatorOf, levelOfCall } from '../print/find-figure.ts'
import { type OfficialReason, printFigure } from '../print/missing-figure.ts'
import { noComparisonWords } from '../print/no-figure.ts'
import { after, printed } from '../print/phrase.ts'
import { NOTHING_OR_ALL, printPercent } from '../print/print-percent.ts'
import { levelOption, numberOptions } from './option-tables.ts'

const verbs: ReadonlyMap<string, string> = new Map([
  ['bang', 'bằng'],
  ['chi_dat', 'chỉ đạt'],
  ['chi_bang', 'chỉ bằng'],
  ['moi_dat', 'mới đạt'],
])
const DEFAULT_VERB = 'đạt'
const EXCESS = 'vuot'

/** `{{so_ke_hoach}}`: `đạt 87,50% kế hoạch`, `vượt 4,83% kế hoạch`. */
export const planPercentHelper: HelperSpec = {
  name: 'so_ke_hoach',
  forms: { inline: 'indicator' },
  options: {
    ...levelOption,
    ...numberOptions,
    cach: { kind: 'choice', values: [EXCESS, ...verbs.keys()] },
    cum: { kind: 'words' },
  },
  printer: { kind: 'phrase', print: planPhrase },
}

function planPhrase(call: HelperCall, desk: Desk): readonly Inline[] {
  const level = levelOfCall(call, desk)
  const excess: Measure = { kind: 'plan-excess', level }
  // What is not above its plan cannot exceed it, whatever word the template hoped for.
  if (call.options.text('cach') === EXCESS && isAbovePlan(call, desk, excess))
    return percentPhrase(call, desk, excess, { verb: 'vượt', reserved: [0] })
  const verb = verbs.get(call.options.text('cach') ?? '') ?? DEFAULT_VERB
  return percentPhrase(call, desk, { kind: 'plan-percent', level }, { verb, reserved: NOTHING_OR_ALL })
}

function isAbovePlan(call: HelperCall, desk: Desk, excess: Measure): boolean {
  const { amount } = findFigure(desk, call.subject, excess)
  return amount.kind === 'number' && amount.exact.isPositive()
}

function percentPhrase(
  call: HelperCall,
  desk: Desk,
  measure: Measure,
  { verb, reserved }: { readonly verb: string; readonly reserved: readonly number[] },
): readonly Inline[] {
  const figure = findFigure(desk, call.subject, measure)
  const { planWord } = indicatorOf(desk, call.subject)
  return printFigure(call, desk, figure, {
    number: ({ exact }) => [
      printed(figure, `${verb} ${printPercent(exact, call.options, desk.month.settings.wording, reserved)}`),
      ...after(call.options.text('cum') ?? planWord),
    ],
    none: (why) => [printed(figure, noPlan(why, planWord))],
  })
}

function noPlan(why: OfficialReason, planWord: string): string {
  return why.kind === 'zero-base' ? `chưa giao ${planWord}` : noComparisonWords(why, planWord)
}
