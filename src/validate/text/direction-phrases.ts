import type { Comparison, Direction, PlanStanding } from '../../model/submission.ts'

/** What a word of the text says of a figure. */
type SaidWord = Direction | PlanStanding

const directions: ReadonlyMap<string, Direction> = new Map([
  ['tăng', 'up'],
  ['cao hơn', 'up'],
  ['nhiều hơn', 'up'],
  ['lớn hơn', 'up'],
  ['giảm', 'down'],
  ['thấp hơn', 'down'],
  ['ít hơn', 'down'],
  ['nhỏ hơn', 'down'],
  ['không đổi', 'same'],
  ['không thay đổi', 'same'],
])

const standings: ReadonlyMap<string, PlanStanding> = new Map([
  ['vượt', 'exceeded'],
  ['đạt', 'met'],
  ['hoàn thành', 'met'],
  ['không đạt', 'short'],
  ['chưa đạt', 'short'],
  ['không hoàn thành', 'short'],
  ['chưa hoàn thành', 'short'],
])

const SPACE = '[\\s\\u00a0]+'
const HOW_MUCH = `(?:${SPACE}(?:nhẹ|mạnh|khá|cao|sâu|nhiều|ít|đáng kể|chút ít|dần|trở lại|lại))*`

/** No letter, and no word before that takes the meaning away or makes a noun of it: `không tăng`, `kéo giảm`, `mức tăng`. */
const START =
  '(?<![\\p{L}\\p{N}])(?<!(?:không|chưa|chẳng|kéo|mức|tỷ lệ|tỉ lệ|tốc độ|để|nhằm|đà|xu hướng|tăng,|tăng/)[\\s\\u00a0]+|tăng/)'

function oneOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', SPACE))
    .join('|')
}

const COMPARED = `(?<way>${oneOf(directions.keys())})${HOW_MUCH}(?:${SPACE}hơn)?(?:${SPACE}so)?(?:${SPACE}với)?${SPACE}(?<base>(?:số${SPACE})?tháng${SPACE}trước|cùng${SPACE}kỳ)(?:${SPACE}năm${SPACE}(?:trước|ngoái))?(?!${SPACE}(?:năm|các|nhiều|đó)(?!\\p{L}))`
const PLANNED = `(?<standing>${oneOf(standings.keys())})${SPACE}(?:kế${SPACE}hoạch|dự${SPACE}toán)(?:${SPACE}(?:cả${SPACE})?năm)?(?!${SPACE}(?:quý|tháng|vụ|tuần|giai|trung|của|\\d))`

/** What is wished, feared or foreseen is not said of a figure. */
const NOT_SAID =
  /(?<!\p{L})(?:phấn đấu|quyết tâm|dự kiến|dự báo|khả năng|nếu|nhằm|để|sẽ|cần|phải|yêu cầu|mục tiêu|cam kết|giải pháp|nguy cơ)(?!\p{L})/iu

/** What stands further off is said of something else; and a sentence without end is not read again for each word. */
const MOST_BEFORE = 300

const phrases = new RegExp(`${START}(?:${COMPARED}|${PLANNED})(?!\\p{L})`, 'giu')

/** `giảm so với tháng trước`, `vượt kế hoạch`: what is said, against what. */
export interface DirectionPhrase {
  readonly word: SaidWord
  readonly versus: Comparison | 'plan'
  readonly text: string
  readonly start: number
  readonly end: number
}

export function directionPhrases(sentence: string): readonly DirectionPhrase[] {
  return [...sentence.matchAll(phrases)].flatMap(({ 0: text, groups, index }) => {
    const said = saidBy(groups?.way ?? groups?.standing ?? '')
    if (!said || NOT_SAID.test(sentence.slice(Math.max(0, index - MOST_BEFORE), index))) return []
    const versus =
      groups?.base === undefined ? 'plan' : /^cùng/iu.test(groups.base) ? 'previous-year' : 'previous-month'
    return [{ word: said, versus, text, start: index, end: index + text.length } as const]
  })
}

function saidBy(typed: string): SaidWord | undefined {
  const word = typed.toLowerCase().replaceAll(/\s+/g, ' ')
  return directions.get(word) ?? standings.get(word)
}
