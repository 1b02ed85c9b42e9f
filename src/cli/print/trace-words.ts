import type { TraceLeaf, TraceNode } from '../../calculate/trace.ts'
import type { Measure, NoNumber } from '../../model/figure.ts'
import type { Comparison, Level } from '../../model/submission.ts'
import type { Language } from '../language.ts'

const levelName: Readonly<Record<Level, string>> = { month: 'month', cumulative: 'year to date', value: 'value' }

const comparisonName: Readonly<Record<Comparison, string>> = {
  'previous-month': 'previous month',
  'previous-year': 'a year earlier',
}

const provenanceWord: Readonly<Record<TraceLeaf['provenance'], Readonly<Record<Language, string>>>> = {
  stated: { vi: '', en: '' },
  implied: { vi: 'suy ra', en: 'implied' },
  reconstructed: { vi: 'phục dựng', en: 'reconstructed' },
}

/** The number as the report prints it, or why there is none. */
export function amountWords({ printed, why }: TraceNode, language: Language): string {
  return why === undefined || language === 'vi' ? printed : reasonWords(why)
}

/** The formula; only that of a count is in words. */
export function formulaWords({ formula, measure }: TraceNode, language: Language): string {
  return measure.kind === 'count' && language === 'en' ? 'items of the list' : formula
}

/** What a value is that was typed for a figure: figures name it in Vietnamese, as their files do. */
export function sourceWords(name: string, { measure }: TraceNode, index: number, language: Language): string {
  return language === 'vi' ? name : measureWords(measure, index)
}

export function provenanceWords({ provenance, note }: TraceLeaf, language: Language): string {
  return [provenanceWord[provenance][language], note ?? ''].filter((each) => each !== '').join('; ')
}

/** Only measures that are typed have sources; the others are made of figures. */
function measureWords(measure: Measure, index: number): string {
  switch (measure.kind) {
    case 'level':
      return levelName[measure.level]
    case 'base':
      return `${levelName[measure.level]}, ${comparisonName[measure.versus]}`
    case 'plan':
      return 'plan of the year'
    case 'index':
      return `index, base: ${comparisonName[measure.versus]}`
    case 'count':
      return `item ${index + 1}`
    default:
      return measure.kind
  }
}

function reasonWords(why: NoNumber): string {
  switch (why.kind) {
    case 'missing':
      return `missing: ${why.what}; expected in ${why.expectedIn}`
    case 'not-yet':
      return `not yet known: ${why.reason}`
    case 'not-applicable':
      return `not applicable: ${why.reason}`
    case 'zero-base':
      return 'the base of the comparison is 0'
    case 'negative-base':
      return 'the base of the comparison is negative or of another sign'
  }
}
