import { countedWords } from './counted-words.ts'

/** Each word as it begins a sentence too. */
function words(...list: readonly string[]): string {
  return list.flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]).join('|')
}

const SPACE = '[\\s\\u00a0]'
/** A mark stands in its own line; over all lines, each of thousands would be read to their end. */
const IN_LINE = '[^\\S\\n]'
/** What follows a figure, and never a date or an ordinal. */
const NOT_COUNTED = `(?!\\d|[.,]\\d|/\\d|${SPACE}*(?:${countedWords})(?!\\p{L}))`
/** The same after words that nothing but a date or an ordinal follows: what comes next begins another thought. */
const WHOLE = '(?!\\d|[.,]\\d|/\\d)'
/** A sentence may begin or a word end before. */
const START = '(?<![\\p{L}\\p{N}])'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0?[1-9]|1[0-2])'
const YEAR = '(?:19|20)\\d{2}'
const MORE = `(?:${SPACE}*[,–-]${SPACE}*|${SPACE}+(?:và|đến|hoặc|tới)${SPACE}+)`

const firmOrdinals = words(
  ...[
    'bão số',
    'thứ',
    'kỳ họp',
    'khóa',
    'khoá',
    'mức độ',
    'cấp độ',
    'quý',
    'giai đoạn',
    'quốc lộ',
    'tỉnh lộ',
    'phụ lục',
    'chú thích',
  ],
)
const ordinals = words(
  ...[
    'số',
    'thứ',
    'kỳ',
    'khóa',
    'khoá',
    'lần',
    'đợt',
    'quý',
    'vụ',
    'bão số',
    'nhóm',
    'mức độ',
    'cấp độ',
    'cấp',
    'loại',
    'hạng',
  ],
  ...[
    'bậc',
    'giai đoạn',
    'điều',
    'khoản',
    'điểm',
    'chương',
    'mục',
    'phụ lục',
    'biểu',
    'bảng',
    'hình',
    'quốc lộ',
    'tỉnh lộ',
    'lộ',
  ],
  ...[
    'tuyến',
    'đường',
    'ấp',
    'khu phố',
    'tổ',
    'phường',
    'quận',
    'khu vực',
    'khu',
    'vùng',
    'lớp',
    'khối',
    'tầng',
    'trang',
    'chú thích',
    'tập',
  ],
)

/** Numbers that are no figures of the report: dates, spans of time, document numbers, ordinals, names, list marks. */
const exempt = [
  '“[^”]{0,200}”',
  `^${IN_LINE}*(?:[-*+>#]+${IN_LINE}+)*\\(?\\d{1,2}(?:\\.\\d{1,2})*\\\\?[.)]+(?=${SPACE})`,
  `^${IN_LINE}*#+${IN_LINE}.*\\d(?=\\.?${IN_LINE}*$)`,
  `\\(\\d{1,2}\\)(?=${SPACE})`,
  `\\d+\\p{L}?(?:/\\d{4})?/\\p{Lu}[\\p{L}\\p{N}]*(?:[-–./][\\p{L}\\p{N}]+)*`,
  `\\d+[-–]\\p{Lu}[\\p{L}\\p{N}]*/[\\p{L}\\p{N}/–-]+`,
  `${DAY}[-/.]${MONTH}[-/.]${YEAR}(?!\\d)`,
  `${YEAR}-${MONTH}-${DAY}(?!\\d)`,
  `${MONTH}/${YEAR}(?!\\d)`,
  `/${YEAR}(?!\\d)`,
  `${YEAR}${SPACE}*[-–]${SPACE}*${YEAR}(?!\\d)`,
  `${YEAR}${NOT_COUNTED}`,
  '24/(?:24|7)(?!\\d)',
  `${DAY}${SPACE}*[-–]${SPACE}*${DAY}/${MONTH}(?!\\d)`,
  `${DAY}/${MONTH}${NOT_COUNTED}`,
  `(?:${words('ngày', 'mùng', 'mồng')})${SPACE}+${DAY}${WHOLE}(?:${MORE}${DAY}${NOT_COUNTED})*`,
  `(?:${words('tháng')})${SPACE}+${MONTH}${WHOLE}(?:${MORE}(?:tháng${SPACE}+)?${MONTH}${NOT_COUNTED})*`,
  `\\d{1,2}${SPACE}*(?:tháng|quý|năm|ngày|giờ|tuần|phút|giây|h)(?!\\p{L}|${SPACE}+tuổi)`,
  `(?:${words('năm')})${SPACE}+(?:(?:học|ngân sách|tài chính|Âm lịch)${SPACE}+)?${YEAR}${WHOLE}`,
  `(?:${firmOrdinals})${SPACE}+(?:thứ${SPACE}+|từ${SPACE}+)?\\d{1,4}${WHOLE}(?:${MORE}\\d{1,4}${NOT_COUNTED})*`,
  `(?:${ordinals})${SPACE}+(?:thứ${SPACE}+|từ${SPACE}+)?\\d{1,4}${NOT_COUNTED}(?:${MORE}\\d{1,4}${NOT_COUNTED})*`,
  `ISO(?:/IEC)?${SPACE}+\\d+(?::\\d+)?`,
  '4\\.0(?!\\d)',
  `\\p{L}[\\p{L}\\p{N}]*[-–.]?\\d+(?:[-–.]?[\\p{L}\\p{N}]+)*`,
  `\\d+[KGDS](?!\\p{L})`,
  '\\d+[-–]?\\p{Lu}\\p{Ll}+',
]

const figure = `(?<figure>\\d+(?:[.,]\\d+)*(?:/\\d+(?:[.,]\\d+)*)?(?:${SPACE}?[%‰])?)`

/** A reference to a note, typed by hand; it stands right after its word. */
const REFERENCE = '\\[\\^[^\\]]+\\]'

/** One pass: whatever stands first wins, so that a number inside a date is never looked at by itself. */
const numbers = new RegExp(`${REFERENCE}|${START}(?:${exempt.join('|')})|${figure}`, 'gmu')

export interface TypedFigure {
  readonly text: string
  readonly offset: number
}

/** Figures that were typed where they should be filled in. */
export function typedFigures(typed: string): TypedFigure[] {
  return [...typed.matchAll(numbers)].flatMap(({ groups, index }) =>
    groups?.figure === undefined ? [] : [{ text: groups.figure, offset: index }],
  )
}
