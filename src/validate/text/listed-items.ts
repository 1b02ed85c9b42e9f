import type { Month } from '../../model/month.ts'
import { type ItemCount, markedItems, namedItems } from './enumeration.ts'
import type { ReadableText } from './readable-texts.ts'
import { BOUND } from './scan.ts'
import type { StatedCount } from './stated-counts.ts'

const LISTING = 'liet_ke'
/** A document that is named in brackets after a count says where the count stands. */
const CITATION = /(?<!\p{L})(?:quyết định|kế hoạch|nghị quyết|công văn|thông báo|chương trình|đề án)\s+số/iu

/** How many items follow a stated count; `undefined` where that cannot be said for certain. */
export function listedItems(
  month: Month,
  text: ReadableText,
  { list, kind, isBracketed }: StatedCount,
): ItemCount | undefined {
  const written = text.text.slice(list.start, list.end)
  const declared = declaredList(month, text, list)
  if (declared !== undefined) return /…/u.test(written) ? undefined : { lowest: declared, highest: declared }
  if (written.trim() === '') return isBracketed ? undefined : blockItems(text.text.slice(list.end))
  const marked = markedItems(written)
  if (marked !== undefined) return /…/u.test(written) ? undefined : { lowest: marked, highest: marked }
  if (written.includes(BOUND) || CITATION.test(written)) return undefined
  const named = namedItems(written, isBracketed ? 'names' : kind)
  return named && isBracketed && named.highest < 2 ? undefined : named
}

/** The length of the list that is printed here, where nothing else is. */
function declaredList(
  { lists }: Month,
  { text, filled }: ReadableText,
  { start, end }: StatedCount['list'],
): number | undefined {
  const printed = filled.find((each) => each.start >= start && each.end <= end && each.call.name === LISTING)
  if (!printed) return undefined
  const around = text.slice(start, printed.start) + text.slice(printed.end, end)
  return /^[\s.…]*$/u.test(around) ? lists.get(printed.call.arguments[0]?.value ?? '')?.items.length : undefined
}

const ITEM = /^(\s*)(?:[-+]|\d{1,2}[.)])\s/u

/** The items of a Markdown list that stands right after. */
function blockItems(after: string): ItemCount | undefined {
  const lines = after.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const indent = ITEM.exec(lines[first] ?? '')?.[1]?.length
  if (indent === undefined) return undefined
  let items = 0
  for (const [index, line] of lines.slice(first).entries()) {
    const own = ITEM.exec(line)?.[1]?.length
    if (own === indent) items++
    // A line without indent goes on with its item, unless a blank line parts them.
    else if (own === undefined && /^\S/u.test(line) && lines[first + index - 1]?.trim() === '') break
    if (/…\s*$/u.test(line)) return undefined
  }
  return { lowest: items, highest: items }
}
