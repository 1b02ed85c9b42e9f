import type { Cosmetic } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import type { Outline } from './outline.ts'

/** The parts of a comparison in the order in which they are told. */
export const headings = {
  alarms: { vi: 'Cần xem trước', en: 'Look at first' },
  movements: { vi: 'Biến động lớn', en: 'Large movements' },
  onlyAfter: { vi: 'Mới in', en: 'Newly printed' },
  onlyBefore: { vi: 'Không còn in', en: 'No longer printed' },
  texts: { vi: 'Lời văn', en: 'Wording' },
  notes: { vi: 'Chú thích', en: 'Notes' },
  moves: { vi: 'Chuyển chỗ', en: 'Moved' },
  data: { vi: 'Dữ liệu', en: 'Data' },
  sent: { vi: 'Gửi báo cáo', en: 'Who sent' },
} as const satisfies Readonly<Record<string, Message>>

const cosmeticNames: Readonly<Record<Cosmetic, Message>> = {
  unicode: { vi: 'cách mã hóa chữ', en: 'encoding of letters' },
  'tone-mark': { vi: 'vị trí dấu thanh', en: 'place of tone marks' },
  quotes: { vi: 'dấu ngoặc kép', en: 'quotation marks' },
  dashes: { vi: 'gạch ngang', en: 'dashes' },
  'leading-zero': { vi: 'số 0 đứng đầu', en: 'leading zeros' },
  blanks: { vi: 'khoảng trắng', en: 'blanks' },
  'letter-case': { vi: 'chữ hoa, chữ thường', en: 'letter case' },
  emphasis: { vi: 'chữ đậm, nghiêng', en: 'bold, italics' },
  'note-number': { vi: 'số của chú thích', en: 'numbers of notes' },
}

/** What changes nothing of what is said, in a line each. */
export function foldedLines({ onlyFigures, renumbered, cosmetic }: Outline): readonly Message[] {
  const kinds = (language: keyof Message): string =>
    [...cosmetic].map(([kind, count]) => `${cosmeticNames[kind][language]} ${count}`).join(', ')
  return [
    ...(onlyFigures > 0
      ? [{ vi: `Chỉ số liệu thay đổi: ${onlyFigures} đoạn`, en: `Only figures changed: ${onlyFigures} passages` }]
      : []),
    ...(renumbered > 0 ? [{ vi: `Chú thích đánh số lại: ${renumbered}`, en: `Notes renumbered: ${renumbered}` }] : []),
    ...(cosmetic.size > 0 ? [{ vi: `Chỉ khác hình thức: ${kinds('vi')}`, en: `Cosmetic only: ${kinds('en')}` }] : []),
  ]
}
