import { expect, test } from 'vitest'
import { compareTexts } from '../../src/compare/compare-texts.ts'
import type { PassagePair } from '../../src/model/comparison.ts'
import type { Inline } from '../../src/model/document.ts'
import type { Period } from '../../src/model/period.ts'
import { paragraph, reportDocument, text } from '../render/sample-document.ts'

const october: Period = { year: 2030, month: 10 }
const november: Period = { year: 2030, month: 11 }

function figure(printed: string, id = 'lua:luy_ke'): Inline {
  return { kind: 'figure', figure: id, text: printed }
}

/** What became of the only paragraph of a report from one month to the next. */
function between(before: readonly Inline[], after: readonly Inline[], old = october, own = november): PassagePair {
  const report = (period: Period, line: readonly Inline[]) =>
    reportDocument({ period, blocks: [paragraph(...line)], notes: [], appendices: [] })
  const { passages } = compareTexts(report(old, before), report(own, after), 'months')
  const pair = passages.find((each) => ['after' in each ? each.after : each.before].flat()[0]?.kind === 'paragraph')
  if (!pair) throw new Error('no paragraph')
  return pair
}

test('figures that the text prints are no change of wording, even where they have other words', () => {
  const pair = between(
    [text('Sản lượng lúa '), figure('tăng 5%'), text(' so với cùng kỳ.')],
    [text('Sản lượng lúa '), figure('không tăng, không giảm'), text(' so với cùng kỳ.')],
  )
  expect(pair).toMatchObject({ kind: 'changed', onlyFigures: true, rewritten: false })
})

test('another figure in its place is a change', () => {
  const pair = between(
    [text('Sản lượng lúa cả năm đạt '), figure('5 tấn'), text('.')],
    [text('Sản lượng lúa cả năm đạt '), figure('6 tấn', 'lua:thang'), text('.')],
  )
  expect(pair).toMatchObject({ kind: 'changed', onlyFigures: false })
})

test.each([
  ['tháng 10', 'tháng 11'],
  ['10 tháng', '11 tháng'],
  ['tháng 11/2030', 'tháng 12/2030'],
  ['ngày 16/10/2030', 'ngày 16/11/2030'],
])('%s in one month is %s in the next', (before, after) => {
  const pair = between(
    [text(`Tính đến ${before}, các địa phương gieo trồng xong.`)],
    [text(`Tính đến ${after}, các địa phương gieo trồng xong.`)],
  )
  expect(pair).toMatchObject({ kind: 'changed', onlyFigures: true })
})

test.each([
  ['10 vụ', '11 vụ'],
  ['tháng 6', 'tháng 7'],
  ['ngày 16/10/2030', 'ngày 20/11/2030'],
])('%s and %s differ', (before, after) => {
  const pair = between(
    [text(`Tính đến nay có ${before} trên địa bàn toàn tỉnh.`)],
    [text(`Tính đến nay có ${after} trên địa bàn toàn tỉnh.`)],
  )
  expect(pair).toMatchObject({ kind: 'changed', onlyFigures: false })
})

test('the month after December is January of the next year', () => {
  const [december, january] = [
    { year: 2030, month: 12 },
    { year: 2031, month: 1 },
  ]
  const pair = between(
    [text('Nhiệm vụ trọng tâm của tháng 01/2031 năm 2030')],
    [text('Nhiệm vụ trọng tâm của tháng 02/2031 năm 2031')],
    december,
    january,
  )
  expect(pair).toMatchObject({ kind: 'changed', onlyFigures: true })
})

test('a month that both reports name is not told as a change', () => {
  const pair = between([text('Hội nghị tháng 11 đang được chuẩn bị.')], [text('Hội nghị tháng 11 đã diễn ra.')])
  const changed = pair.kind === 'changed' ? pair.words.filter(({ kind }) => kind !== 'both') : []
  expect(changed.flatMap(({ before, after }) => [...before, ...after]).map((word) => word.text.trim())).not.toContain(
    '11',
  )
})

test('the paragraph of one month stands for itself where nothing of it changed', () => {
  expect(between([text('Tháng 10 có bão.')], [text('Tháng 10 có bão.')])).toMatchObject({ kind: 'same', cosmetic: [] })
})
