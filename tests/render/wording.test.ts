import { describe, expect, it } from 'vitest'
import type { Inline } from '../../src/model/document.ts'
import { withEndOfText } from '../../src/render/end-of-text.ts'
import { numberLine } from '../../src/render/number-line.ts'
import { placeAndDate } from '../../src/render/place-and-date.ts'
import { plainText } from '../../src/render/plain-text.ts'
import { note, paragraph, reportDocument, table, text } from './sample-document.ts'

const { letterhead } = reportDocument()

describe('place and date', () => {
  it.each([
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
    ['2020-02-28', 'ngày 28 tháng 02 năm 2020'],
    ['2020-03-09', 'ngày 09 tháng 3 năm 2020'],
    ['2020-09-30', 'ngày 30 tháng 9 năm 2020'],
    ['2020-10-01', 'ngày 01 tháng 10 năm 2020'],
  ])('%s is printed as the decree pads it', (date, printed) => {
    expect(placeAndDate({ ...letterhead, date })).toBe(`Kiên Giang, ${printed}`)
  })

  it('stay blank in a draft', () => {
    const { date: _undated, ...draft } = letterhead
    expect(placeAndDate(draft)).toMatch(/^Kiên Giang, ngày\u00a0+tháng\u00a0+năm 2020$/)
  })
})

it('a number not yet given leaves room before the stroke', () => {
  expect(numberLine({ ...letterhead, number: '/BC-UBND' })).toMatch(/^Số:\u00a0{8}\/BC-UBND$/)
})

describe('the text ends with ./.', () => {
  function ending(...inlines: readonly Inline[]): string {
    const last = withEndOfText([paragraph(...inlines)]).at(-1)
    return last === undefined || last.kind === 'table' || last.kind === 'chart' ? '' : plainText(last.inlines)
  }

  it.each([
    ['thực hiện', 'thực hiện./.'],
    ['thực hiện.', 'thực hiện./.'],
    ['thực hiện./.', 'thực hiện./.'],
  ])('after %j', (typed, printed) => {
    expect(ending(text(typed))).toBe(printed)
  })

  it('after a note that stands behind the full stop', () => {
    expect(ending(text('thực hiện.'), note(1))).toBe('thực hiện./.')
  })

  it('on a line of its own after a table', () => {
    expect(withEndOfText([table])).toEqual([table, paragraph(text('./.'))])
  })
})
