import type { ReportDocument } from '../model/document.ts'
import { enclosureLine } from '../render/enclosure-line.ts'
import { plainText } from '../render/plain-text.ts'
import type { EditedLine } from './edited-lines.ts'
import type { KnownLine } from './known-places.ts'

/** What stands at the head of an appendix. */
interface AppendixHead {
  readonly label: string
  readonly title: readonly EditedLine[]
}

/** The lines of a report, told apart: what stands between letterhead and text, the text, and each appendix. */
export interface Regions {
  readonly opening: readonly EditedLine[]
  readonly body: readonly EditedLine[]
  readonly appendices: readonly (AppendixHead & { readonly lines: readonly EditedLine[] })[]
}

type Head = { readonly appendix: number; readonly kind: 'label' | 'title' | 'enclosure' }

/**
 * A line that nobody knows belongs where the line before it does; before the first line of the text it is of the title,
 * before a line of an appendix's head it is of that head.
 */
export function regionsOf(
  lines: readonly EditedLine[],
  matched: ReadonlyMap<EditedLine, KnownLine>,
  document: ReportDocument,
): Regions {
  const heads = headsOf(lines, matched, document)
  const opening: EditedLine[] = []
  const texts: EditedLine[][] = Array.from({ length: document.appendices.length + 1 }, () => [])
  const titles: EditedLine[][] = document.appendices.map(() => [])
  const labels = document.appendices.map(() => '')
  let text = -1
  lines.forEach((line, at) => {
    const known = matched.get(line)
    const head = heads.get(line) ?? headAhead(lines, at, matched, heads)
    if (line.kind === 'frame') return
    if (known) text = known.place.text
    else if (head) text = head.appendix + 1
    if (!known && head?.kind === 'label' && heads.has(line)) labels[head.appendix] = line.words
    else if (!known && head) {
      if (heads.get(line)?.kind !== 'enclosure') titles[head.appendix]?.push(line)
    } else if (text < 0) opening.push(line)
    else texts[text]?.push(line)
  })
  return {
    opening,
    body: texts[0] ?? [],
    appendices: titles.map((title, index) => ({ label: labels[index] ?? '', title, lines: texts[index + 1] ?? [] })),
  }
}

/** The lines of heads that still say what they said, in their order. */
function headsOf(
  lines: readonly EditedLine[],
  matched: ReadonlyMap<EditedLine, KnownLine>,
  document: ReportDocument,
): ReadonlyMap<EditedLine, Head> {
  const expected = document.appendices.flatMap(({ label, title }, appendix) => [
    ...(label === '' ? [] : [{ words: label, head: { appendix, kind: 'label' as const } }]),
    ...title.map((line) => ({ words: plainText(line), head: { appendix, kind: 'title' as const } })),
    { words: enclosureLine(document), head: { appendix, kind: 'enclosure' as const } },
  ])
  const heads = new Map<EditedLine, Head>()
  let [next, started] = [0, false]
  for (const line of lines) {
    if (matched.has(line)) started = true
    if (!started || line.kind !== 'paragraph' || matched.has(line)) continue
    const at = expected.findIndex(({ words }, index) => index >= next && words.trim() === line.words.trim())
    const found = expected[at]
    if (!found) continue
    heads.set(line, found.head)
    next = at + 1
  }
  return heads
}

/** The head that an unknown line stands in: what follows it is a title or the line under it. */
function headAhead(
  lines: readonly EditedLine[],
  at: number,
  matched: ReadonlyMap<EditedLine, KnownLine>,
  heads: ReadonlyMap<EditedLine, Head>,
): Head | undefined {
  const line = lines[at]
  if (!line || matched.has(line) || line.kind !== 'paragraph') return undefined
  const next = lines.slice(at + 1).find((each) => matched.has(each) || heads.has(each) || each.kind === 'frame')
  const head = next && heads.get(next)
  return head && head.kind !== 'label' ? { appendix: head.appendix, kind: 'title' } : undefined
}
