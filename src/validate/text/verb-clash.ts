import type { Filled, ReadableText } from './readable-texts.ts'

/** What phrases begin with that carry a verb of their own; a minus says `giảm` too. */
const printedVerb = /^(?:(?:không tăng|tăng|giảm|vượt|chỉ đạt|mới đạt|đạt|chỉ bằng|bằng|chiếm)(?!\p{L})|[-−](?=\d))/u

const risesOrFalls = ['tăng', 'giảm', 'không tăng', '-', '−']
const reaches = ['đạt', 'chỉ đạt', 'mới đạt']

/**
 * Which printed verbs no sentence can have after a typed one. `số mẫu đạt tăng 5%`, `số nhóm tăng chiếm 45%` are sound:
 * there the typed word belongs to the noun.
 */
const clashes: ReadonlyMap<string, readonly string[]> = new Map([
  ['tăng', risesOrFalls],
  ['giảm', risesOrFalls],
  ['cao hơn', risesOrFalls],
  ['thấp hơn', risesOrFalls],
  ['vượt', ['vượt', '-', '−', ...reaches]],
  ['đạt', ['vượt', ...reaches]],
  ['bằng', ['bằng', 'chỉ bằng']],
  ['chiếm', ['chiếm']],
  ['chỉ', ['chỉ đạt', 'chỉ bằng']],
  ['mới', ['mới đạt']],
])

/** A noun is made of the verb: `tốc độ tăng giảm 0,5 điểm phần trăm` is sound. */
const NO_NOUN = '(?<!(?:mức|tỷ lệ|tỉ lệ|tốc độ|đà|xu hướng|biên độ)\\s)'
const typedVerb = new RegExp(
  `(?<![\\p{L}\\p{N}])${NO_NOUN}(?<verb>${[...clashes.keys()].join('|')})(?:\\s(?:nhẹ|mạnh|khá|cao|sâu|thêm|là))?\\s*$`,
  'iu',
)

export interface VerbClash {
  readonly typed: string
  readonly printed: string
  readonly filled: Filled
  /** Of the typed verb. */
  readonly start: number
}

/** `giảm tăng 5,01%`: a verb typed right before a phrase that brings its own. */
export function verbClashes({ text, filled }: ReadableText): readonly VerbClash[] {
  return filled.flatMap((each) => {
    if (each.inlines[0]?.kind !== 'figure') return []
    const printed = text.slice(each.start, each.end)
    const verb = printedVerb.exec(printed)?.[0]
    const before = lineBefore(text, each.start)
    const typed = verb === undefined ? null : typedVerb.exec(before)
    const word = typed?.groups?.verb?.toLowerCase() ?? ''
    if (!typed || !clashes.get(word)?.includes(verb ?? '')) return []
    return [{ typed: word, printed, filled: each, start: each.start - before.length + typed.index }]
  })
}

const MOST_BEFORE = 60

/** As one line, however the file breaks it, and as long. */
function lineBefore(text: string, end: number): string {
  return text.slice(Math.max(0, end - MOST_BEFORE), end).replaceAll(/\s/g, ' ')
}
