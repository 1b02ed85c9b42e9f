// A workspace of an invented province, `size` times as large as the sample: indicators, plans, two earlier months, prose,
// footnotes and a report that prints them all. The same size always gives the same files.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const SECTORS = 25
const INDICATORS = 10

/** @param {string} root an empty folder @param {number} size 1 is about the sample's size */
export function generateWorkspace(root, size) {
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  write('bao-cao.yaml', settings)
  write('data/don-vi.yaml', `don_vi:\n  so-mot: { ten: Sở Một, nhom: so }\n  so-hai: { ten: Sở Hai, nhom: so }\n`)
  write('data/2021-05/bao-cao.yaml', `ngay: 2021-05-20\nnhan_bao_cao:\n  da_gui: { so-mot: 2021-05-18 }\n`)
  write('templates/thang/trinh-bay.yaml', `ten_loai: BÁO CÁO\ntrich_yeu: "Tình hình tháng {{ky.thang}}"\n`)
  const plans = []
  const parts = []
  for (let sector = 0; sector < SECTORS * size; sector++) {
    const name = `linh-vuc-${sector}`
    const ids = Array.from({ length: INDICATORS }, (_, index) => `${name}.chi-tieu-${index}`)
    write(`data/chi-tieu/${name}.yaml`, catalogue(sector, ids))
    for (const [month, factor] of [
      ['2021-05', 11],
      ['2021-04', 10],
      ['2020-05', 9],
    ]) {
      write(`data/${month}/${name}.yaml`, submission(name, ids, factor, month === '2021-05'))
    }
    plans.push(...ids.map((id, index) => `  ${id}: ${vi(4000 + 37 * index)}\n`))
    write(`templates/thang/muc/${name}.md.hbs`, part(sector, name, ids))
    parts.push(`{{> muc/${name}}}\n`)
  }
  write('data/ke-hoach/2021.yaml', `nam: 2021\nke_hoach:\n${plans.join('')}`)
  write('templates/thang/report.md.hbs', `# Tình hình chung\n\n${parts.join('\n')}`)
}

const settings = `tinh: Mẫu
co_quan: { ten: UBND tỉnh Mẫu, tren_van_ban: [ỦY BAN NHÂN DÂN, TỈNH MẪU], ky_hieu: BC-UBND, dia_danh: Mẫu }
nguoi_ky: { quyen_han: TM. ỦY BAN NHÂN DÂN, chuc_vu: [CHỦ TỊCH], ho_ten: Lê Văn An }
noi_nhan: [Các sở]
luu: VT
dinh_dang_so: vi
`

function catalogue(sector, ids) {
  const entries = ids.map(
    (id, index) =>
      `  ${id}:\n    ten: Chỉ tiêu ${index} của lĩnh vực ${sector}\n    don_vi_tinh: tấn\n    kieu: do_luong\n    tinh_chat: dong\n`,
  )
  return `linh_vuc: Lĩnh vực ${sector}\nchu_tri: so-mot\nchi_tieu:\n${entries.join('')}quan_he:\n  - { tong: ${ids[0]}, thanh_phan: [${ids.slice(1, 4).join(', ')}], tron_ven: false }\n`
}

function submission(name, ids, factor, current) {
  const entries = ids.map((id, index) => {
    const month = size(index) * 100 * factor + 7 * index
    return `  ${id}:\n    thang: ${vi(month)}\n    luy_ke: ${vi(yearToDate(index, factor))}\n`
  })
  const prose = `noi_dung:\n  ${name}.nhan-dinh: |\n    Đơn vị tiếp tục theo dõi, đôn đốc; kết quả đạt {{luy_ke "${ids[0]}"}} theo *kế hoạch* đã đề ra.\n`
  return `don_vi: so-mot\nchi_tieu:\n${entries.join('')}${current ? prose : ''}`
}

function part(sector, name, ids) {
  const sentence = (id) =>
    `trong tháng {{thang "${id}"}}, {{so_thang_truoc "${id}"}}; lũy kế {{luy_ke "${id}"}}, {{so_ke_hoach "${id}"}}, {{so_cung_ky "${id}" kem="chenh_lech"}}`
  const note = (id) => `{{#chu_thich}}Trong đó: ${sentence(id)}.{{/chu_thich}}`
  return `## Lĩnh vực ${sector}

Tình hình lĩnh vực: ${sentence(ids[0])}${note(ids[1])}.

{{noi_dung "${name}.nhan-dinh"}}

- *Nội dung thứ nhất:* ${sentence(ids[2])}${note(ids[3])}.
`
}

/** A whole number as staff type it: `4.370`. */
function vi(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** The first indicator of a sector is the whole of which the next three are parts. */
function size(index) {
  return index === 0 ? 4 : 1
}

/** Of the report's month (factor 11) what the month before (10) had, and the month itself: departments add up too. */
function yearToDate(index, factor) {
  if (factor === 11) return yearToDate(index, 10) + size(index) * 1100 + 7 * index
  return size(index) * 400 * factor + 31 * index
}
