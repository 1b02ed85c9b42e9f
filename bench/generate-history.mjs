// A workspace of an invented province with many indicators and two years of months before the report's: one file a sector
// a month, values that grow and have their seasons, years to date that add up, percentages that fit. The same size always
// gives the same files.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const SECTORS = 40
const MONTHS_BEFORE = 24
const REPORT = { year: 2021, month: 5 }

/** @param {string} root an empty folder @param {number} indicators in all */
export function generateHistory(root, indicators) {
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  write('bao-cao.yaml', settings)
  write('data/don-vi.yaml', `don_vi:\n  so-mot: { ten: Sở Một, nhom: so }\n  so-hai: { ten: Sở Hai, nhom: so }\n`)
  write(
    `data/${keyOf(REPORT)}/bao-cao.yaml`,
    `ngay: 2021-05-20\nnhan_bao_cao:\n  da_gui: { so-mot: 2021-05-18, so-hai: 2021-05-18 }\n`,
  )
  write('templates/thang/trinh-bay.yaml', `ten_loai: BÁO CÁO\ntrich_yeu: "Tình hình tháng {{ky.thang}}"\n`)
  const perSector = Math.ceil(indicators / SECTORS)
  const plans = []
  const parts = []
  for (let sector = 0; sector < SECTORS; sector++) {
    const name = `linh-vuc-${sector}`
    const series = withWhole(Array.from({ length: perSector }, (_, index) => seriesOf(sector, index)))
    write(`data/chi-tieu/${name}.yaml`, catalogue(sector, name, series))
    for (let back = MONTHS_BEFORE; back >= 0; back--) {
      const period = shifted(REPORT, -back)
      write(`data/${keyOf(period)}/${name}.yaml`, submission(name, series, period))
    }
    plans.push(...series.map(({ plan }, index) => (plan ? `  ${idOf(name, index)}: ${vi(plan)}\n` : '')))
    write(`templates/thang/muc/${name}.md.hbs`, part(sector, name))
    parts.push(`{{> muc/${name}}}\n`)
  }
  write(`data/ke-hoach/${REPORT.year}.yaml`, `nam: ${REPORT.year}\nke_hoach:\n${plans.join('')}`)
  write('templates/thang/report.md.hbs', `# Tình hình chung\n\n${parts.join('\n')}`)
}

/** Months of an indicator from January of the year in which the history begins, or its standing value. */
function seriesOf(sector, index) {
  const random = randomOf(sector * 1009 + index * 7 + 1)
  const base = 200 + Math.floor(random() * 9000)
  const flow = index % 4 !== 3
  const values = new Map()
  for (let year = REPORT.year - 2; year <= REPORT.year; year++) {
    for (let month = 1; month <= 12; month++) {
      const trend = 1 + 0.004 * ((year - REPORT.year + 2) * 12 + month)
      const season = flow ? 1 + 0.15 * Math.sin((month / 6) * Math.PI + index) : 1
      values.set(keyOf({ year, month }), Math.round(base * trend * season * (1 + 0.04 * (random() - 0.5))))
    }
  }
  return { flow, values, plan: flow && index % 2 === 0 ? planOf(values) : 0 }
}

function planOf(values) {
  return yearToDate(values, { year: REPORT.year, month: 12 })
}

/** The first of a sector is a whole of which the next two are parts, "trong đó". */
function withWhole([whole, first, second, ...others]) {
  const values = new Map()
  for (const key of whole.values.keys()) values.set(key, first.values.get(key) + second.values.get(key) + 100)
  return [{ ...whole, values, plan: planOf(values) }, first, second, ...others]
}

function yearToDate(values, { year, month }) {
  let total = 0
  for (let each = 1; each <= month; each++) total += values.get(keyOf({ year, month: each }))
  return total
}

function catalogue(sector, name, series) {
  const entries = series.map(
    ({ flow }, index) =>
      `  ${idOf(name, index)}:\n    ten: Chỉ tiêu ${index} của lĩnh vực ${sector}\n    don_vi_tinh: tấn\n    kieu: do_luong\n    tinh_chat: ${flow ? 'dong' : 'ton'}\n`,
  )
  return `linh_vuc: Lĩnh vực ${sector}\nchu_tri: ${ownerOf(sector)}\nchi_tieu:\n${entries.join('')}quan_he:\n  - { tong: ${idOf(name, 0)}, thanh_phan: [${idOf(name, 1)}, ${idOf(name, 2)}], tron_ven: false }\n`
}

function submission(name, series, period) {
  const entries = series.map(({ flow, values, plan }, index) => {
    const value = values.get(keyOf(period))
    if (!flow) return `  ${idOf(name, index)}:\n    gia_tri: ${vi(value)}\n`
    const cumulative = yearToDate(values, period)
    const lines = `  ${idOf(name, index)}:\n    thang: ${vi(value)}\n    luy_ke: ${vi(cumulative)}\n`
    return lines + claims(index, { values, plan, period, cumulative })
  })
  return `don_vi: ${ownerOf(Number(name.slice(9)))}\nngay_gui: ${keyOf(period)}-18\nmuc_so_lieu: uoc\nchi_tieu:\n${entries.join('')}noi_dung:\n  ${name}.nhan-dinh: |\n    Đơn vị tiếp tục theo dõi, đôn đốc; kết quả đạt {{luy_ke "${idOf(name, 0)}"}} theo *kế hoạch* đã đề ra.\n`
}

/** A fifth of the indicators state their growth and how much of the plan is met. */
function claims(index, { values, plan, period, cumulative }) {
  if (index % 5 !== 0) return ''
  const lastYear = { year: period.year - 1, month: period.month }
  const growth = values.has(keyOf(lastYear))
    ? `so_cung_ky: "${percent(100 * (cumulative / yearToDate(values, lastYear) - 1))}"`
    : ''
  const met = plan && period.year === REPORT.year ? `so_ke_hoach: "${percent((100 * cumulative) / plan)}"` : ''
  const stated = [growth, met].filter((each) => each !== '').join(', ')
  return stated === '' ? '' : `    cong_bo:\n      luy_ke: { ${stated} }\n`
}

function part(sector, name) {
  const sentence = (id) =>
    `trong tháng {{thang "${id}"}}, {{so_thang_truoc "${id}"}}; lũy kế {{luy_ke "${id}"}}, {{so_ke_hoach "${id}"}}, {{so_cung_ky "${id}" kem="chenh_lech"}}`
  return `## Lĩnh vực ${sector}

Tình hình lĩnh vực: ${sentence(idOf(name, 0))}.

- *Nội dung thứ nhất:* ${sentence(idOf(name, 2))}.

{{noi_dung "${name}.nhan-dinh"}}
`
}

function idOf(name, index) {
  return `${name}.chi-tieu-${index}`
}

function ownerOf(sector) {
  return sector % 2 === 0 ? 'so-mot' : 'so-hai'
}

function keyOf({ year, month }) {
  return `${year}-${String(month).padStart(2, '0')}`
}

function shifted({ year, month }, months) {
  const all = year * 12 + month - 1 + months
  return { year: Math.floor(all / 12), month: (all % 12) + 1 }
}

/** Numbers from 0 to 1 that only look random. */
function randomOf(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A whole number as staff type it: `4.370`. */
function vi(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
}

function percent(value) {
  return value.toFixed(2).replace('.', ',')
}

const settings = `tinh: Mẫu
co_quan: { ten: UBND tỉnh Mẫu, tren_van_ban: [ỦY BAN NHÂN DÂN, TỈNH MẪU], ky_hieu: BC-UBND, dia_danh: Mẫu }
nguoi_ky: { quyen_han: TM. ỦY BAN NHÂN DÂN, chuc_vu: [CHỦ TỊCH], ho_ten: Lê Văn An }
noi_nhan: [Các sở]
luu: VT
dinh_dang_so: vi
`
