import type { Diagnostic, Message } from '../model/diagnostic.ts'
import type { YamlScalar } from './yaml-value.ts'

const DECREE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I'

/** What the decree asks of a size or of a font, and under which of its headings. It says nothing of notes and tables. */
interface Asked {
  readonly meets: (typed: string) => boolean
  readonly words: Message
  readonly heading: string
}

const asked: Readonly<Record<string, Asked>> = {
  le_tren: between(20, 25, 'mm', 'định lề trang'),
  le_duoi: between(20, 25, 'mm', 'định lề trang'),
  le_trai: between(30, 35, 'mm', 'định lề trang'),
  le_phai: between(15, 20, 'mm', 'định lề trang'),
  phong_chu: {
    meets: (typed) => typed.trim().toLowerCase() === 'times new roman',
    words: { vi: 'là Times New Roman', en: 'to be Times New Roman' },
    heading: 'phông chữ',
  },
  co_chu: between(13, 14, 'pt', 'nội dung văn bản'),
  thut_dong: {
    meets: (typed) => [10, 12.7].includes(sizeOf(typed)),
    words: { vi: 'là 10 hoặc 12,7 mm', en: 'to be 10 or 12.7 mm' },
    heading: 'nội dung văn bản',
  },
  truoc_doan: {
    meets: (typed) => sizeOf(typed) >= 6,
    words: { vi: 'tối thiểu 6 pt', en: 'to be at least 6 pt' },
    heading: 'nội dung văn bản',
  },
  gian_dong: {
    meets: (typed) => sizeOf(typed) >= 1 && sizeOf(typed) <= 1.5,
    words: { vi: 'từ 1 đến 1,5 dòng', en: 'to be from 1 to 1.5 lines' },
    heading: 'nội dung văn bản',
  },
}

/** A house may differ from the decree, but not without being told: a warning, at the value. */
export function layoutDeparture(key: string, { text, span }: YamlScalar): Diagnostic | undefined {
  const rule = Object.hasOwn(asked, key) ? asked[key] : undefined
  if (rule === undefined || rule.meets(text)) return undefined
  return {
    rule: 'outside-decree',
    severity: 'warning',
    message: {
      vi: `${key}: ${text}, trong khi quy định ${rule.words.vi} (${DECREE}, “${rule.heading}”)`,
      en: `${key}: ${text}, where the decree asks it ${rule.words.en} (${DECREE}, “${rule.heading}”)`,
    },
    span,
  }
}

function between(least: number, most: number, unit: string, heading: string): Asked {
  return {
    meets: (typed) => sizeOf(typed) >= least && sizeOf(typed) <= most,
    words: { vi: `từ ${least} đến ${most} ${unit}`, en: `to be from ${least} to ${most} ${unit}` },
    heading,
  }
}

/** A float is exact enough for paper. */
function sizeOf(typed: string): number {
  return Number(typed.replace(',', '.'))
}
