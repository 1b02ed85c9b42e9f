import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOf, plainBlock, printed, text } from './fixture.ts'

function named(value: string): string {
  return printed('{{liet_ke "ds"}}', { lists: { ds: [text(value)] } })
}

test.each([
  '*đậm* _nghiêng_ **x**',
  '[a](b) ![c](d)',
  '# tiêu đề',
  '- mục',
  '+ mục',
  '1. mục',
  '> lời',
  '| a | b |',
  '`mã` ~~x~~',
  '<b>x</b> &amp; &lt;',
  'a\\b \\* {khong_so}',
  '    thụt',
  ' trước và sau ',
  '---',
  '100',
  'https://a.vn <https://b.vn>',
  '{{thang}} {{{x}}}',
])('the value “%s” is printed as it stands', (value) => {
  expect(named(value)).toBe(value)
})

test('line breaks and marks of ours in a value do no harm', () => {
  expect(named('a\nb\r\n\n# c\td\ue0000\ue001')).toBe('a b # c d0')
})

test('a value of digits does not begin a numbered item', () => {
  expect(printed('{{ky.nam}}. Hết', {})).toBe('2021. Hết')
})

test('any printable value comes through, alone, in emphasis and in a heading', () => {
  const printable = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((each) => /^[^\p{C}\p{Zl}\p{Zp}\p{Zs}]/u.test(each))
  fc.assert(
    fc.property(printable, (typed) => {
      const value = typed.normalize('NFC').replace(/[\p{C}\s]+/gu, 'x')
      const { blocks } = documentOf({
        main: '# {{liet_ke "ds"}} {khong_so}\n\n{{liet_ke "ds"}}\n\n- x **a {{liet_ke "ds"}} b**',
        lists: { ds: [text(value)] },
      })
      expect(blocks.map(plainBlock)).toEqual([`#  ${value}`, value, `- x <b>a ${value} b</b>`])
    }),
    { numRuns: 300 },
  )
})

test('decomposed letters are composed, in templates and in names', () => {
  expect(printed('Kế hoạch'.normalize('NFD'))).toBe('Kế hoạch')
  expect(named('Thủy sản'.normalize('NFD'))).toBe('Thủy sản')
})

test('a unit of measure with signs stays in its figure', () => {
  expect(printed('**{{luy_ke "ca"}}**', { figures: { 'ca:luy_ke': '5.2 *kg*_x_' } })).toBe('<b>⟦5,2~*kg*_x_⟧</b>')
})
