import type { Inline } from '../../model/document.ts'
import type { ListItem } from '../../model/submission.ts'
import { callOptions } from '../call-options.ts'
import { fault } from '../fault.ts'
import type { Desk, HelperCall, HelperSpec } from '../helper-call.ts'
import { comparisonPhrase } from '../print/comparison-phrase.ts'
import { findFigure, indicatorOf } from '../print/find-figure.ts'
import { printFigure } from '../print/missing-figure.ts'
import { noFigureWords } from '../print/no-figure.ts'
import { printed, words } from '../print/phrase.ts'
import { printLevel } from '../print/print-level.ts'

/** `{{liet_ke}}`: the items of a list in words. */
export const listingHelper: HelperSpec = {
  name: 'liet_ke',
  forms: { inline: 'list' },
  options: {
    ngan_cach: { kind: 'words' },
    va: { kind: 'flag' },
    ten_ngan: { kind: 'flag' },
    chu_thuong: { kind: 'flag' },
    kem: { kind: 'choice', values: ['so_thang_truoc', 'thang'] },
  },
  printer: { kind: 'phrase', print: listing },
}

function listing(call: HelperCall, desk: Desk): readonly Inline[] {
  const items = desk.month.lists.get(call.subject)?.items ?? []
  if (items.length === 0) return [words('không có')]
  const hasAnd = call.options.flag('va') ?? false
  const separator = call.options.text('ngan_cach') ?? (hasAnd ? ', ' : '; ')
  return items.flatMap((item, index) => {
    const isLast = index === items.length - 1
    const before = index === 0 ? '' : hasAnd && isLast ? ' và ' : separator
    return [...(before === '' ? [] : [words(before)]), ...itemPhrase(item, call, desk)]
  })
}

function itemPhrase(item: ListItem, call: HelperCall, desk: Desk): readonly Inline[] {
  switch (item.kind) {
    case 'text':
      return plainItem(item.text, item, call, desk)
    case 'unit': {
      const unit = desk.month.units.find((each) => each.id === item.unit)
      if (unit === undefined) return unknownItem(item.unit, item, desk)
      return plainItem(call.options.flag('ten_ngan') ? unit.shortName : unit.name, item, call, desk)
    }
    case 'indicator':
      if (!desk.month.catalogue.has(item.indicator)) return unknownItem(item.indicator, item, desk)
      return [words(indicatorName(item.indicator, call, desk)), ...besideName(item.indicator, call, desk)]
  }
}

/** Names begin with a capital in the catalogue; inside a sentence `chu_thuong` takes it away, but not from `GRDP`. */
function indicatorName(indicator: string, call: HelperCall, desk: Desk): string {
  const { name } = indicatorOf(desk, indicator)
  if (!call.options.flag('chu_thuong') || /^\p{Lu}{2}/u.test(name)) return name
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}

/** What `kem` adds to an indicator's name: ` (tăng 0,46%)`, `: 43 ca`. */
function besideName(indicator: string, call: HelperCall, desk: Desk): readonly Inline[] {
  switch (call.options.text('kem')) {
    case 'so_thang_truoc': {
      const ofItem = { ...call, subject: indicator, options: callOptions(new Map([['cum', '']])) }
      return [words(' ('), ...comparisonPhrase(ofItem, desk, 'previous-month'), words(')')]
    }
    case 'thang': {
      const figure = findFigure(desk, indicator, { kind: 'level', level: 'month' })
      const level = printFigure(call, desk, figure, {
        number: (amount) => [printed(figure, printLevel(amount, call.options, desk.month.settings.wording))],
        none: (why) => [printed(figure, noFigureWords(why))],
      })
      return [words(': '), ...level]
    }
    default:
      return []
  }
}

function plainItem(name: string, item: ListItem, call: HelperCall, desk: Desk): readonly Inline[] {
  const beside = call.options.text('kem')
  if (beside !== undefined) {
    desk.report({
      ...fault('wrong-option', call.span, {
        vi: `kem="${beside}" chỉ dùng với danh sách chỉ tiêu; “${name}” không phải chỉ tiêu`,
        en: `kem="${beside}" is for lists of indicators; “${name}” is none`,
      }),
      related: [{ span: item.span, label: { vi: 'mục này', en: 'this item' } }],
    })
  }
  return [words(name)]
}

function unknownItem(id: string, item: ListItem, desk: Desk): readonly Inline[] {
  desk.report(
    fault('unknown-reference', item.span, { vi: `không có “${id}” để liệt kê`, en: `there is no “${id}” to list` }),
  )
  return [words(id)]
}
