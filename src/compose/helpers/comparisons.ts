import type { Comparison } from '../../model/submission.ts'
import type { HelperSpec } from '../helper-call.ts'
import { comparisonPhrase } from '../print/comparison-phrase.ts'
import { levelOption, numberOptions, rescaleOption } from './option-tables.ts'

/** `{{so_cung_ky}}`, `{{so_thang_truoc}}`: how a level stands to what it was. */
export const comparisonHelpers: readonly HelperSpec[] = [
  comparisonHelper('so_cung_ky', 'previous-year'),
  comparisonHelper('so_thang_truoc', 'previous-month'),
]

function comparisonHelper(name: string, versus: Comparison): HelperSpec {
  return {
    name,
    forms: { inline: 'indicator' },
    options: {
      ...levelOption,
      ...numberOptions,
      ...rescaleOption,
      cach: { kind: 'choice', values: ['bang', 'chi_bang', 'chenh_lech'] },
      kem: { kind: 'choice', values: ['chenh_lech'] },
      cum: { kind: 'words' },
      khi_khong: { kind: 'words' },
    },
    printer: { kind: 'phrase', print: (call, desk) => comparisonPhrase(call, desk, versus) },
  }
}
