import { expect, it } from 'vitest'
import { realWorld } from '../../src/cli/real-world.ts'
import { calculateMonth, validateMonth } from '../../src/compile.ts'
import { compose } from '../../src/compose/compose.ts'
import type { PrintedPhrase } from '../../src/model/printed-phrase.ts'
import { type ReadableText, readableTexts } from '../../src/validate/text/readable-texts.ts'
import { scannedTexts } from '../../src/validate/text/scanned-texts.ts'
import { sentencesOf } from '../../src/validate/text/sentences.ts'
import { changedWorld } from '../support/memory-world.ts'

const november = { year: 2020, month: 11 }
const sample = realWorld('.')

function sampleTexts(): { readonly printed: readonly PrintedPhrase[]; readonly texts: readonly ReadableText[] } {
  const outcome = calculateMonth(sample, november)
  if (!outcome.ok) throw new Error('the sample does not load')
  const { month, figures } = outcome.value
  const printed: PrintedPhrase[] = []
  compose(month, figures, { waits: () => {}, prints: (phrase) => printed.push(phrase) })
  return { printed, texts: readableTexts(scannedTexts(month), printed) }
}

it('every phrase that the sample prints is found at the call that made it', () => {
  const { printed, texts } = sampleTexts()
  const places = ({ file, line, column }: PrintedPhrase['span']): string => `${file}:${line}:${column}`
  const filled = texts.flatMap((text) => text.filled.map(({ start, end }) => places(text.spanOf(start, end))))
  expect(printed.length).toBeGreaterThan(300)
  expect(filled.sort()).toEqual([...new Set(printed.map(({ span }) => places(span)))].sort())
})

it('a text reads as it is printed, its notes by themselves', () => {
  const { texts } = sampleTexts()
  const text = texts.find(({ subject }) => subject === 'bhyt.bao-phu')
  expect(text?.text).toContain('có 1.520.367\u00a0người tham gia bảo hiểm y tế,\nđộ bao phủ đạt 87,94% dân số')
  const herds = texts.find((each) => each.text.includes('đều thấp hơn cùng kỳ.'))
  expect(herds?.text).not.toContain('Số đầu con')
  const at = herds?.text.indexOf(' cùng kỳ.') ?? 0
  expect(herds?.noteAt(at + ' cùng kỳ'.length)?.text).toContain('Số đầu con tại thời điểm 01/10/2020')
})

it('sentences end neither inside numbers nor after abbreviations', () => {
  const text = 'Sản lượng 1.250 tấn tại TP. Mẫu. Đạt 5,5%?\n\n- Mục một;\n- mục hai… Hết'
  expect(sentencesOf(text).map((each) => text.slice(each.start, each.start + 8))).toEqual([
    'Sản lượn',
    ' Đạt 5,5',
    '- Mục mộ',
    '- mục ha',
    ' Hết',
  ])
})

/** `file:line rule`, of what these rules find in the sample once a word of it is another. */
function foundAfter(file: string, from: string, to: string): readonly string[] {
  const world = changedWorld(sample, (path, text) => (path === file ? text.replace(from, to) : text))
  const { validation } = validateMonth(world, november, { profile: 'compile', waivers: 'apply' })
  return validation.findings
    .filter(({ rule }) => inTextRules.has(rule))
    .map(({ span, rule }) => `${span.file}:${span.line} ${rule}`)
}

const inTextRules = new Set(['direction-in-text', 'count-in-text'])

it.each([
  ['data/2020-11/bao-hiem.yaml', 'giảm so với tháng trước', 'tăng so với tháng trước', ['direction-in-text']],
  ['data/2020-11/chan-nuoi.yaml', 'đều thấp hơn cùng kỳ', 'đều cao hơn cùng kỳ', ['direction-in-text']],
  ['data/2020-11/chi-dao-dieu-hanh.yaml', '{{dem "hop-so-lieu.cap-pho"}} sở', 'Mười một sở', ['count-in-text']],
])('in %s, “%s” turned into “%s” is found', (file, from, to, rules) => {
  expect(foundAfter(file, from, to).map((each) => each.split(' ')[1])).toEqual(rules)
  expect(foundAfter(file, from, from)).toEqual([])
})
