import { numberWords, readNumberWords } from '../../numbers/number-words.ts'
import type { TypedFigure } from './typed-figures.ts'

const SPACE = '[\\s\\u00a0]+'
/** `vụ` is a season too (`hai vụ đều được mùa`): only what is followed by a mishap is a case. */
const MISHAP =
  '(?:việc|án|cháy|nổ|tai|phạm|vi|tội|buôn|gian|lừa|trộm|cướp|giết|đánh|cố|ma|mua|tranh|khiếu|ngộ|đuối|sạt|sập|va|mất)'
/** Only what a report counts month by month: `hai bên`, `ba cấp`, `hai huyện ven biển` are words of the language. */
const counted = [
  ...['người', 'trường hợp', 'hồ sơ', 'tấn', 'ha', 'hộ', 'lượt', 'lao động', 'học sinh', 'doanh nghiệp', 'tàu'],
  ...['phương tiện', 'dự án', 'công trình', 'căn', 'quyết định', 'văn bản', 'giường', 'phần trăm'],
  ...['triệu', 'tỷ', 'nghìn', 'ngàn'],
].map((noun) => noun.replaceAll(' ', SPACE))
const nouns = [
  ...counted,
  `vụ(?=${SPACE}${MISHAP}(?!\\p{L}))`,
  `ca(?=${SPACE}(?:mắc|nhiễm|bệnh|tử|nặng|dương|sốt|ngộ)(?!\\p{L}))`,
].join('|')

/** Part of a name, an idiom, an ordinal, or a rounded or relative number; `hai, ba vụ` is no count either. */
const NO_FIGURE = `(?<!(?:thứ|cả|một trong|mỗi|từng|hàng|vài|mấy|dăm|đôi|một|số|đợt|lần|kỳ|tháng|năm|quý|cấp|nhóm|trăm|mươi|mười|làm|${numberWords},)\\s+)`
/** What was counted before is only spoken of again. */
const AGAIN = `(?!${SPACE}(?:này|trên|nêu|nói|đó|kia)(?!\\p{L}))`

const TYPED = `“[^”]{0,200}”|(?<![\\p{L}\\p{N}])${NO_FIGURE}(?<words>${numberWords})${SPACE}(?:${nouns})(?!\\p{L})${AGAIN}`

/** Figures that were typed in words: `bảy vụ`, `hai mươi lăm hồ sơ`. */
export function typedNumberWords(typed: string): TypedFigure[] {
  // Made when texts are asked for: a build that reads none should not pay for it.
  return [...typed.matchAll(new RegExp(TYPED, 'giu'))].flatMap(({ 0: text, groups, index }) => {
    const words = groups?.words?.toLowerCase()
    // `năm` alone may be a year's: `trong năm doanh nghiệp …`.
    if (words === undefined || words === 'năm' || (readNumberWords(words) ?? 0) < 2) return []
    return [{ text, offset: index }]
  })
}
