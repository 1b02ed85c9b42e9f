import type { Example } from './rule.ts'

/** What an example of a waiver changes in the one that is in force. */
interface WaiverExample {
  readonly title: Example['title']
  /** The rule that finds fault with the waiver; absent where it excuses its finding. */
  readonly fault?: string
  /** Keys with another value; `undefined` leaves one out. */
  readonly waiver?: Readonly<Record<string, string | undefined>>
  /** Instead of 75,0, which the calculation contradicts. */
  readonly stated?: string
  readonly issue?: string
}

const inForce: Readonly<Record<string, string | undefined>> = {
  cong_bo: '"75,0"',
  tinh_lai: '"60"',
  ly_do: 'giữ số đã công bố',
  can_cu: 'Công văn số 01/SM',
  nguoi_de_nghi: 'Sở Một',
  nguoi_duyet: 'Văn phòng',
  den_ngay: '2023-06-30',
}

/** A stated % of plan that is wrong, and a waiver of it, as the files of an example. */
export function waiverExample({ title, fault, waiver = {}, stated = '75,0', issue }: WaiverExample): Example {
  const isOpen = fault !== undefined && stated === '75,0'
  const keys = Object.entries({ ...inForce, ...waiver }).flatMap(([key, value]) =>
    value === undefined ? [] : [`    ${key}: ${value}\n`],
  )
  return {
    title,
    files: {
      'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 60
    cong_bo: { so_ke_hoach: "${stated}" }${isOpen ? ' # lỗi plan-percent' : ''}
`,
      'data/ke-hoach/2023.yaml': 'nam: 2023\nke_hoach:\n  lua.san-luong: 100\n',
      'data/2023-05/mien-tru.yaml': `mien_tru:
  - quy_tac: plan-percent${fault === undefined ? '' : ` # lỗi ${fault}`}
    doi_tuong: lua.san-luong:luy_ke.so_ke_hoach
${keys.join('')}`,
      ...(issue === undefined ? {} : { 'data/2023-05/bao-cao.yaml': issue }),
    },
  }
}
