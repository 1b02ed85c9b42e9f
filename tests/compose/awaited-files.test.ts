import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { type Change, cited, composed, indicator, none, submission, unit } from './fixture.ts'

const main = '{{thang "ca"}} {{luy_ke "tom"}} {{thang "ca"}} {{noi_dung "a.chung"}}{{dem "a.xa"}} {{van_ban "cv-9"}}'

/** Sector `a` belongs to `so-mot`, which sent the document last month; nothing has come this month. */
const nothingSent: Change = {
  main,
  indicators: [indicator('ca'), indicator('tom')],
  units: [unit('so-mot', 'so')],
  files: [],
  history: {
    '2021-04': {
      period: { year: 2021, month: 4 },
      submissions: [submission('data/2021-04/a.yaml', { documents: [cited('cv-9')] })],
    },
  },
}

function faults(change: Change): readonly Diagnostic[] {
  return composed(change).diagnostics
}

test('all that waits for a file that has not come is one finding with the department that owes it', () => {
  const [fault, ...others] = faults(nothingSent)
  expect(others).toEqual([])
  expect(fault).toMatchObject({
    rule: 'missing-submission',
    span: { file: 'data/2021-05/a.yaml', length: 0 },
    message: { vi: 'Đơn vị so-mot chưa gửi tệp này: 6 chỗ trong báo cáo đang chờ' },
  })
  expect(fault?.hints?.map((hint) => hint.vi)).toEqual([
    'số liệu (chi_tieu): ca, tom',
    'nội dung (noi_dung): a.chung',
    'danh sách (danh_sach): a.xa',
    'văn bản (van_ban): cv-9',
  ])
})

test('no place is lost', () => {
  expect(faults(nothingSent)[0]?.related).toHaveLength(6)
})

test('many names are cut, with their number', () => {
  const indicators = Array.from({ length: 11 }, (_, index) => indicator(`ca-${index}`))
  const all = indicators.map(({ id }) => `{{thang "${id}"}}`).join(' ')
  const [fault] = faults({ main: all, indicators, files: [] })
  expect(fault?.hints?.[0]?.vi).toMatch(/^số liệu \(chi_tieu\): (?:ca-\d, ){7}ca-\d … \(\+3\)$/)
})

test('what lacks in a file that has come is told at its place', () => {
  const rules = faults({ ...nothingSent, files: [submission('data/2021-05/a.yaml')] }).map((each) => each.rule)
  expect(rules).toEqual(['unknown-reference', 'unknown-reference', 'unknown-reference'])
  expect(faults({ main: '{{thang "ca"}}' }).map((each) => each.rule)).toEqual(['series-missing'])
})

test('a name that no department is known to send is told at its place', () => {
  const found = faults({ main: '{{noi_dung "la.chung"}}{{trich_dan "cv-1"}}', documents: [], files: [] })
  expect(found.map((each) => each.rule)).toEqual(['unknown-reference', 'unknown-reference'])
})

test('a month to compare with that is not there is told once', () => {
  const why = { kind: 'missing', what: 'lũy kế', expectedIn: 'data/2020-05/a.yaml' } as const
  const change: Change = {
    main: '{{so_cung_ky "ca"}} {{so_cung_ky "tom"}}',
    indicators: [indicator('ca'), indicator('tom', { sector: 'b' })],
    figures: {
      'ca:luy_ke.so_cung_ky': none(why),
      'tom:luy_ke.so_cung_ky': none({ ...why, expectedIn: 'data/2020-05/b.yaml' }),
    },
  }
  expect(faults(change).map(({ span, message }) => [span.file, message.vi])).toEqual([
    ['data/2020-05', 'chưa có thư mục của tháng này: 2 chỗ trong báo cáo đang chờ'],
  ])
})
