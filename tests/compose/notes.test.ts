import { describe, expect, test } from 'vitest'
import { type Change, cited, documentOf, faultsOf, placesOf, plain, plainBlock } from './fixture.ts'

function read(change: Change): { readonly text: string; readonly notes: readonly string[] } {
  const document = documentOf(change)
  const blocks = [...document.blocks, ...document.appendices.flatMap((each) => each.blocks)]
  return {
    text: blocks.map(plainBlock).join('\n'),
    notes: document.notes.map(({ id, paragraphs }) => `${id}: ${paragraphs.map(plain).join(' / ')}`),
  }
}

test('notes count as they are first read', () => {
  expect(
    read({
      main: 'Một{{#chu_thich}}Lời một.{{/chu_thich}}, hai{{chu_thich "s"}}; ba{{#chu_thich}}Lời *ba*.{{/chu_thich}}.',
      prose: { s: 'Lời hai.\n\nĐoạn nữa.' },
    }),
  ).toEqual({ text: 'Một[1], hai[2]; ba[3].', notes: ['1: Lời một.', '2: Lời hai. / Đoạn nữa.', '3: Lời <i>ba</i>.'] })
})

test('the same document, or the same slot, is the same note', () => {
  const { text, notes } = read({
    main: 'A{{trich_dan "b"}} C{{chu_thich "s"}} D{{trich_dan "b"}} E{{chu_thich "s"}} G{{trich_dan "a"}}',
    documents: [cited('a', { number: '1' }), cited('b', { number: '2' })],
    prose: { s: 'Lời.' },
  })
  expect(text).toBe('A[1] C[2] D[=1] E[=2] G[3]')
  expect(notes).toHaveLength(3)
})

const full = 'Công văn số 15/UBND ngày 12/05/2021 của UBND tỉnh về việc tăng cường phòng dịch'

describe('a document is named in full where it is first read, and by type and number afterwards', () => {
  test.each([
    [
      'note first',
      'A{{trich_dan "cv"}}. Theo {{van_ban "cv"}}, B{{trich_dan "cv"}}',
      'A[1]. Theo Công văn số 15/UBND, B[=1]',
      full,
    ],
    ['sentence first', 'Theo {{van_ban "cv"}}, B{{trich_dan "cv"}}', `Theo ${full}, B[1]`, 'Công văn số 15/UBND'],
    ['short by choice', 'Theo {{van_ban "cv" dang="so"}}{{trich_dan "cv"}}', 'Theo Công văn số 15/UBND[1]', full],
    ['full by choice', '{{trich_dan "cv"}}A {{van_ban "cv" dang="day_du"}}', `[1]A ${full}`, full],
  ])('%s', (_case, main, text, note) => {
    expect(read({ main })).toEqual({ text, notes: [`1: ${note}.`] })
  })

  test('texts are read with what they include; prose that stands below may be typed above', () => {
    const change = {
      main: '{{> một}}\n\n{{noi_dung "s"}}\n\nC{{#chu_thich}}{{van_ban "cv"}}{{/chu_thich}}',
      parts: { một: 'A {{van_ban "cv"}}' },
      prose: { s: 'B {{van_ban "cv"}}' },
      appendices: ['# Một\n\nD {{van_ban "cv"}}'],
    }
    expect(read(change)).toEqual({
      text: `A ${full}\nB Công văn số 15/UBND\nC[1]\nD Công văn số 15/UBND`,
      notes: ['1: Công văn số 15/UBND'],
    })
  })

  test('a full stop that ends a subject ends no sentence', () => {
    const documents = [cited('cv', { subject: 'Về kế hoạch thu.' })]
    expect(read({ main: '{{van_ban "cv"}}, nay', documents }).text).toContain('tỉnh Về kế hoạch thu, nay')
  })
})

test('two notes of the same words are two notes', () => {
  expect(read({ main: 'A{{#chu_thich}}x{{/chu_thich}} B{{#chu_thich}}x{{/chu_thich}}' }).notes).toEqual([
    '1: x',
    '2: x',
  ])
})

test('the notes of appendices go on from those of the body', () => {
  const { text } = read({
    main: 'A{{trich_dan "cv"}}',
    appendices: ['# Một\n\nB{{#chu_thich}}x{{/chu_thich}} C{{trich_dan "cv"}}'],
  })
  expect(text).toBe('A[1]\nB[2] C[=1]')
})

test('a comma after such a note stays tight too', () => {
  expect(read({ main: 'A {{#chu_thich}}x{{/chu_thich}}, B' }).text).toBe('A[1], B')
})

test('figures in a note stay figures, with the indicator of the block around', () => {
  const change = {
    main: '{{#chi_tieu "ca"}}A{{#chu_thich}}có {{thang}}{{/chu_thich}}{{/chi_tieu}}',
    figures: { 'ca:thang': '12 tấn' },
  }
  expect(read(change).notes).toEqual(['1: có ⟦12~tấn⟧'])
  expect([...documentOf(change).figures.keys()]).toEqual(['ca:thang'])
})

test('a note on lines of its own stands tight after its word', () => {
  expect(read({ main: 'A\n{{#chu_thich}}\nx\n{{/chu_thich}}\nB' }).text).toBe('A[1] B')
})

describe('where no note may stand', () => {
  test.each([
    ['inside a note', { main: 'A{{#chu_thich}}x{{trich_dan "cv"}}{{/chu_thich}}' }, 'report.md.hbs:1:17+18'],
    [
      'inside a note, by way of prose',
      { main: 'A{{chu_thich "s"}}', prose: { s: 'x{{trich_dan "cv"}}' } },
      'a.yaml:10:6+18',
    ],
    ['in the title of an appendix', { appendices: ['# A{{trich_dan "cv"}}'] }, 'phu-luc/1.md.hbs:1:4+18'],
    ['in the subject', { subject: 'A{{trich_dan "cv"}}' }, 'trinh-bay.yaml:2:13+18'],
  ])('%s', (_where, change, place) => {
    const found = placesOf(change)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('misplaced-note')
    expect(found[0]).toContain(place)
  })
})

test('an empty note and one that holds a list are faults', () => {
  expect(placesOf({ main: 'A{{#chu_thich}} {{/chu_thich}}\n\nB{{#chu_thich}}- x{{/chu_thich}}' })).toEqual([
    'empty-note templates/t/report.md.hbs:1:2+29',
    'note-not-plain templates/t/report.md.hbs:3:2+31',
  ])
})

test('a reference that was typed by hand is a fault; an escaped one and a unit are text', () => {
  expect(placesOf({ main: 'A[^1] b\n\nHai²\n\nC \\[^1] trên m², km², mét²' })).toEqual([
    'footnote templates/t/report.md.hbs:1:2+4',
    'footnote templates/t/report.md.hbs:3:4+1',
  ])
})

test('figures that nobody has given are told all at once, and where they are expected', () => {
  expect(
    faultsOf({ main: '{{thang "ca"}}\n{{so_cung_ky "ca"}}{{#chu_thich}}{{ke_hoach "ca"}}{{/chu_thich}}' }),
  ).toEqual([
    'series-missing templates/t/report.md.hbs:1:1+14 thiếu số ca:thang; cần có trong data/2021-05/a.yaml',
    'series-missing templates/t/report.md.hbs:2:1+19 thiếu số ca:luy_ke.so_cung_ky; cần có trong data/2021-05/a.yaml',
    'series-missing templates/t/report.md.hbs:2:34+17 thiếu số ca:ke_hoach; cần có trong data/2021-05/a.yaml',
  ])
})
