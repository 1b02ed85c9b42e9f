import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { render, reviewData, validateMonth } from '../../../src/compile.ts'
import { literalWorld } from '../../support/literal-world.ts'
import { tinyFiles } from '../../support/tiny-files.ts'

const MAIN = 'templates/thang/report.md.hbs'
const LUA = 'data/2021-05/lua.yaml'

/** Two indicators, of which one has a value that was worked out to fit; the percentage that is stated is wrong. */
const data = `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 5.678
    cung_ky: { luy_ke: 5.000 }
    cong_bo: { luy_ke: { so_cung_ky: "10,00" } }
  lua.dien-tich:
    gia_tri: { so: 410, nguon: phuc_dung }
`

interface Copy {
  readonly document: string
  readonly notes: string
  /** The paragraphs of each comment. */
  readonly comments: readonly (readonly string[])[]
  readonly rules: readonly string[]
}

async function copyOf(files: Readonly<Record<string, string>>): Promise<Copy> {
  const world = literalWorld(tinyFiles(files))
  const { validation, compiled } = validateMonth(
    world,
    { year: 2021, month: 5 },
    { profile: 'compile', waivers: 'apply' },
  )
  if (!compiled) throw new Error(validation.findings.map(({ message }) => message.vi).join('\n'))
  const review = reviewData(compiled, validation)
  const [file] = await render(compiled.document, 'b', ['docx'], { review })
  const parts = unzipSync(file?.bytes ?? new Uint8Array())
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  return {
    document: part('word/document.xml'),
    notes: part('word/footnotes.xml'),
    comments: part('word/comments.xml')
      .split('<w:comment ')
      .slice(1)
      .map((each) => each.split('</w:p>').map(textOf).slice(0, -1)),
    rules: validation.findings.map(({ rule }) => rule),
  }
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('')
}

/** What the comment of a rule is hung on. */
function spokenOf({ document, rules }: Copy, rule: string): string {
  const id = rules.indexOf(rule) + 1
  const [, inside = ''] =
    new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`).exec(document) ?? []
  return inside.includes('footnoteReference') ? `${textOf(inside)}[chú thích]` : textOf(inside)
}

function highlightedIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t [^>]*>([^<]*)</g)].map(([, text = '']) => text)
}

describe('a copy for reviewers', () => {
  it('has a comment for every finding, at its figure, and one at the title that sums up', async () => {
    const copy = await copyOf({ [LUA]: data, [MAIN]: '# Một\n\nLúa {{so_cung_ky "lua.san-luong"}}.\n' })
    expect(copy.rules).toContain('growth-mismatch')
    expect(copy.comments).toHaveLength(copy.rules.length + 1)
    expect(spokenOf(copy, 'growth-mismatch')).toBe('tăng 13,56%')
    expect(copy.document).toMatch(/<w:commentRangeStart w:id="0"\/>.*BÁO CÁO.*<w:commentRangeEnd w:id="0"\/>/)
    expect(copy.comments[0]?.[1]).toMatch(/^\d+ phát hiện: 1 lỗi/)
  })

  it('says rule, message, recalculation, admissible value, place and whom to ask', async () => {
    const copy = await copyOf({ [LUA]: data, [MAIN]: '# Một\n\nLúa {{so_cung_ky "lua.san-luong"}}.\n' })
    const comment = copy.comments[copy.rules.indexOf('growth-mismatch') + 1] ?? []
    expect(comment[0]).toBe('Lỗi growth-mismatch: lua.san-luong:luy_ke.so_cung_ky')
    expect(comment.join('\n')).toContain('Ghi 10,00')
    expect(comment.join('\n')).toContain('Tính lại: 100 · (5.678 ÷ 5.000 − 1) = 13,56')
    expect(comment.join('\n')).toContain('Giá trị in chấp nhận được: 13,54 – 13,58; lệch 354 đơn vị ở chữ số cuối.')
    expect(comment.join('\n')).toContain(`Nơi nhập: ${LUA}:6`)
    expect(comment.at(-1)).toBe('Đề nghị Sở Một xác nhận.')
  })

  it('hangs a comment on another figure of the same indicator where its own is not printed', async () => {
    const copy = await copyOf({ [LUA]: data, [MAIN]: '# Một\n\nLúa {{luy_ke "lua.san-luong"}}.\n' })
    expect(spokenOf(copy, 'growth-mismatch')).toBe('5.678\u00a0tấn')
  })

  it('hangs it on the title where nothing of it is printed', async () => {
    const copy = await copyOf({ [LUA]: data })
    expect(spokenOf(copy, 'growth-mismatch')).toBe('BÁO CÁO')
  })

  it('hangs what stands in a note on the mark of the note', async () => {
    const main = '# Một\n\nLúa{{#chu_thich}}Cả năm {{so_cung_ky "lua.san-luong"}}, ở 12 xã.{{/chu_thich}}.\n'
    const copy = await copyOf({ [LUA]: data, [MAIN]: main })
    expect(spokenOf(copy, 'growth-mismatch')).toBe('[chú thích]')
    expect(spokenOf(copy, 'typed-number')).toBe('[chú thích]')
    expect(copy.notes).not.toContain('w:comment')
    expect(highlightedIn(copy.notes)).toEqual(['12'])
  })

  it('hangs a finding about words on the words, and colours a figure that was typed', async () => {
    const main = '# Một\n\nCó 12 xã {{luy_ke "lua.san-luong"}}; sau đó\nthêm 12 ấp, **12 hộ**.\n'
    const copy = await copyOf({ [MAIN]: main })
    expect(copy.rules.filter((rule) => rule === 'typed-number')).toHaveLength(3)
    expect(highlightedIn(copy.document)).toEqual(['12', '12', '12'])
    const around = copy.document
      .replace(/<w:commentRangeStart w:id="\d+"\/>/g, '‹')
      .replace(/<w:commentRangeEnd [^>]*>/g, '›')
    expect(around.replace(/<[^>]*>/g, '')).toContain('Có ‹12› xã 5.678,50\u00a0tấn; sau đó thêm ‹12› ấp, ‹12› hộ.')
  })

  it('tells twins apart', async () => {
    const copy = await copyOf({ [MAIN]: '# Một\n\n{{tinh}} có 12 xã{{tinh}} có 12 xã{{tinh}}.\n' })
    expect(copy.rules.filter((rule) => rule === 'typed-number')).toHaveLength(2)
    expect(highlightedIn(copy.document)).toEqual(['12', '12'])
  })

  it('hangs a finding about a unit on its name', async () => {
    const units = 'don_vi:\n  so-mot: { ten: Sở Một, nhom: so }\n  so-hai: { ten: Sở Hai, nhom: so }\n'
    const copy = await copyOf({
      'data/don-vi.yaml': units,
      'data/2021-05/bao-cao.yaml':
        'ngay: 2021-05-20\nnhan_bao_cao: { den_ngay: 2021-05-20, da_gui: { so-mot: 2021-05-18 } }\n',
      'templates/thang/phu-luc/1.md.hbs': '# Danh sách\n\n{{bang "don-vi-gui" trai="so" phai="so"}}\n',
    })
    expect(copy.rules).toContain('not-submitted')
    expect(spokenOf(copy, 'not-submitted')).toBe('Sở Hai')
  })

  it('colours what rests on a value that was worked out, unless its department states it', async () => {
    const main = '# Một\n\nLúa {{luy_ke "lua.san-luong"}}, trên {{gia_tri "lua.dien-tich"}}.\n'
    const copy = await copyOf({ [LUA]: data, [MAIN]: main })
    expect(highlightedIn(copy.document)).toEqual(['410\u00a0ha'])
    expect(copy.comments[0]?.[2]).toMatch(/^1 chỗ tô vàng/)
    const stated = await copyOf({ [LUA]: `${data}    cong_bo: { gia_tri: { so: 410 } }\n`, [MAIN]: main })
    expect(highlightedIn(stated.document)).toEqual([])
    expect(stated.comments[0]).toHaveLength(2)
  })

  it('says of a waived finding why, who approved and until when', async () => {
    const waiver = `mien_tru:
  - quy_tac: growth-mismatch
    doi_tuong: lua.san-luong:luy_ke.so_cung_ky
    cong_bo: "10,00"
    tinh_lai: "13,56"
    ly_do: chờ xác nhận
    can_cu: Công văn
    nguoi_de_nghi: Sở Một
    nguoi_duyet: Chánh Văn phòng
    den_ngay: 2021-06-30
`
    const copy = await copyOf({ [LUA]: data, 'data/2021-05/mien-tru.yaml': waiver })
    const comment = copy.comments[copy.rules.indexOf('growth-mismatch') + 1] ?? []
    expect(comment[0]).toContain('(đã miễn trừ)')
    expect(comment.at(-1)).toBe(
      'Đã miễn trừ: chờ xác nhận (người duyệt: Chánh Văn phòng; đến ngày 2021-06-30; data/2021-05/mien-tru.yaml:2)',
    )
  })

  it('says the same as the document, and is the same twice', async () => {
    const files = { [LUA]: data, [MAIN]: '# Một\n\nLúa **{{luy_ke "lua.san-luong"}}** ở 12 xã.\n' }
    const copy = await copyOf(files)
    expect(textOf(copy.document)).toContain('Lúa 5.678\u00a0tấn ở 12 xã')
    expect(await copyOf(files)).toEqual(copy)
  })
})
