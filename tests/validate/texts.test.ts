import { expect, it } from 'vitest'
import { realWorld } from '../../src/cli/real-world.ts'
import { calculateMonth, validateMonth } from '../../src/compile.ts'
import { compose } from '../../src/compose/compose.ts'
import type { PrintedPhrase } from '../../src/model/printed-phrase.ts'
import { examplePeriod, exampleToday, exampleWorkspace } from '../../src/validate/example-workspace.ts'
import { type ReadableText, readableTexts } from '../../src/validate/text/readable-texts.ts'
import { scannedTexts } from '../../src/validate/text/scanned-texts.ts'
import { sentencesOf } from '../../src/validate/text/sentences.ts'
import { literalWorld } from '../support/literal-world.ts'
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
  ['data/2020-11/chi-dao-dieu-hanh.yaml', '{{dem "tngt.dia-phuong-cao"}} địa', 'bốn địa', ['count-in-text']],
])('in %s, “%s” turned into “%s” is found', (file, from, to, rules) => {
  expect(foundAfter(file, from, to).map((each) => each.split(' ')[1])).toEqual(rules)
  expect(foundAfter(file, from, from)).toEqual([])
})

it('a verb typed before any comparison of the sample is told, each one once', () => {
  const world = changedWorld(sample, (path, text) =>
    /^(?:data\/2020-11|templates)\//.test(path)
      ? text.replaceAll(/\{\{so_(?=cung_ky|thang_truoc)/g, 'tăng {{so_')
      : text,
  )
  const { validation } = validateMonth(world, november, { profile: 'compile', waivers: 'apply' })
  const told = validation.findings.filter(
    ({ rule, message }) => rule === 'direction-in-text' && /đọc thành/.test(message.vi),
  )
  const { printed } = sampleTexts()
  const moved = printed.filter(
    ({ inlines: [first] }) => first?.kind === 'figure' && /^(?:tăng|giảm|không tăng)/.test(first.text),
  )
  expect(moved.length).toBeGreaterThan(50)
  expect(told.length).toBe(moved.length)
})

/** `rule: message`, of what the rules over texts say of a template. */
function toldOf(template: string): readonly string[] {
  const files = {
    ...exampleWorkspace,
    'data/ke-hoach/2023.yaml': 'nam: 2023\nke_hoach:\n  lua.san-luong: 100\n',
    'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { thang: 70, luy_ke: 95, thang_truoc: { thang: 66 }, cung_ky: { luy_ke: 100, thang: 80 } }
  lua.so-vu: { thang: 12, thang_truoc: { thang: 10 }, cung_ky: { thang: 15 } }
danh_sach:
  lua.vu: [Mùa, Đông Xuân]
  lua.moi: [lua.san-luong]
`,
    'templates/thang/report.md.hbs': `# Phần một\n\n${template}\n`,
  }
  const { validation } = validateMonth(literalWorld(files, exampleToday), examplePeriod, {
    profile: 'compile',
    waivers: 'apply',
  })
  return validation.findings
    .filter(({ rule }) => readRules.has(rule))
    .map(({ rule, message }) => `${rule}: ${message.vi}`)
}

const readRules = new Set(['direction-in-text', 'count-in-text', 'repeated-fact'])

it.each([
  'Toàn tỉnh có 12 xã của huyện: Gò Dầu, Bến Cầu đạt chuẩn. Giai đoạn hai gồm: xây mới, sửa chữa.',
  'Quyết định được gửi tới 8 đơn vị (UBND tỉnh giao, Sở Tài chính theo dõi). Cả ba cấp: tỉnh, huyện, xã thực hiện tốt.',
  'Trong năm đơn vị: Sở Y tế, Sở Nội vụ có kết quả. Chia hai nhóm, gồm: hộ nghèo, cận nghèo và người có công.',
  'Có 5 huyện đạt chuẩn (100% kế hoạch), 3 huyện (Gò Dầu, Bến Cầu và Tân Biên) chưa đạt.',
  'Hai huyện Gò Dầu và Bến Cầu (thuộc vùng ven biển, vùng đệm) bị ngập. 56 đơn vị gồm: sở, ban, ngành và các huyện.',
  'Triển khai 3 chương trình: phát triển du lịch; nông thôn mới; chuyển đổi số, đồng thời rà soát quy hoạch.',
  'Kiểm tra 15 doanh nghiệp: phát hiện vi phạm, xử phạt. Làm việc với ba ngành: Công an, Quân sự và Biên phòng.',
  'Làm việc với 2 sở: Kế hoạch và Đầu tư, Tài chính; với hơn 4 ngân hàng: Ngân hàng A, Ngân hàng B.',
  'Có ba nguyên nhân: thời tiết bất lợi, giá vật tư tăng, thiếu lao động; tuy nhiên sản xuất ổn định.',
  'Có 3 giải pháp sau: một là, đẩy nhanh giải ngân, thanh toán; hai là, tháo gỡ khó khăn; ba là, kiểm tra.',
  'Có {{dem "lua.vu"}} nhóm ({{liet_ke "lua.vu"}}).',
  'Tháng này có {{thang "lua.so-vu"}}, sản lượng {{thang "lua.san-luong"}}, tăng so với tháng trước.',
  'Tháng này có {{thang "lua.so-vu"}}, sản lượng {{luy_ke "lua.san-luong"}}, thấp hơn cùng kỳ.',
  'Số vụ tăng, sản lượng {{so_thang_truoc "lua.san-luong"}}; tốc độ tăng {{so_cung_ky "lua.san-luong"}}.',
  'Số vụ giảm so với cùng kỳ nhưng {{so_thang_truoc "lua.so-vu"}}; số hộ đạt {{so_thang_truoc "lua.so-vu"}}.',
  'Sản lượng chưa đạt kế hoạch, {{so_ke_hoach "lua.san-luong"}}; sản lượng chỉ {{so_ke_hoach "lua.san-luong"}}.',
  'Dự báo sản lượng vượt kế hoạch ({{so_ke_hoach "lua.san-luong"}}). Sản lượng không giảm so với tháng trước.',
  'Sản lượng tăng {{thang "lua.san-luong"}} so với tháng trước; kéo giảm {{thang "lua.so-vu"}}.',
  'Các nhóm giảm so với cuối năm: {{liet_ke "lua.moi" kem="so_thang_truoc"}}.',
  'Sản lượng tăng so với cùng kỳ năm 2021 ({{so_cung_ky "lua.san-luong"}}), vượt kế hoạch quý.',
  'Phấn đấu giảm ({{so_thang_truoc "lua.so-vu"}}); mức giảm ({{so_thang_truoc "lua.so-vu"}}) còn thấp.',
  'Diện tích giảm nhưng sản lượng ({{so_thang_truoc "lua.san-luong"}}) khá; sản lượng tăng ({{so_thang_truoc "lua.san-luong"}}).',
  'Các nhóm tăng, giảm: {{liet_ke "lua.vu"}}. Các nhóm giảm mạnh: {{liet_ke "lua.vu"}}.',
])('nothing is said of: %s', (template) => {
  expect(toldOf(template)).toEqual([])
})

it.each([
  ['Bốn đơn vị vắng: Sở A, Sở B, Sở C, Sở D, Sở E.', 'count-in-text: lời văn nêu “Bốn đơn vị vắng”, liệt kê 5'],
  ['Có 03 cơn bão (số 10, số 11).', 'count-in-text: lời văn nêu “03 cơn bão”, liệt kê 2'],
  ['Có 3 khâu: (i) làm đất; (ii) gieo sạ.', 'count-in-text: lời văn nêu “3 khâu”, liệt kê 2'],
  ['Sản lượng đạt {{so_ke_hoach "lua.san-luong"}}.', 'direction-in-text: lời văn đọc thành “đạt đạt 95,00% kế hoạch”'],
  [
    'Số vụ cháy giảm ({{so_thang_truoc "lua.so-vu"}}).',
    'direction-in-text: lời văn viết “giảm”, số liệu in ra là “tăng 20,00%” (lua.so-vu:thang.so_thang_truoc)',
  ],
  [
    'Các nhóm giảm: {{liet_ke "lua.moi" kem="so_thang_truoc"}}.',
    'direction-in-text: lời văn viết “giảm”, số liệu in ra là “tăng 6,06%” (lua.san-luong:thang.so_thang_truoc)',
  ],
  [
    'Sản lượng {{thang "lua.san-luong"}}, giảm so với\ntháng trước.',
    'direction-in-text: lời văn viết “giảm so với tháng trước” sau “70\u00a0tấn”, nhưng số liệu là tăng',
  ],
  [
    'Sản lượng {{luy_ke "lua.san-luong"}} lúa, đã vượt kế hoạch.',
    'direction-in-text: lời văn viết “vượt kế hoạch” sau “95\u00a0tấn”, nhưng số liệu là chưa đạt kế hoạch',
  ],
])('%s', (template, told) => {
  expect(toldOf(template)).toEqual([told])
})
