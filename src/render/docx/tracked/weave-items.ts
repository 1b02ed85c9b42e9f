import { type Aligned, align } from './align.ts'
import type { KnownPairs } from './known-pairs.ts'
import { linkItems } from './link-items.ts'
import type { TrackedItem } from './tracked.ts'
import { aloneParagraph, thinParagraph, weaveParagraph } from './weave-paragraph.ts'
import { aloneTable, weaveTable } from './weave-table.ts'
import type { WrittenItem } from './written.ts'

/** Two texts as one, in which all that differs is tracked; sections and their pages are those of the newer one. */
export function weaveItems(
  before: readonly WrittenItem[],
  after: readonly WrittenItem[],
  pairs: KnownPairs,
): readonly TrackedItem[] {
  const aligned = align(before, after, linkItems(before, after, pairs))
  const woven: TrackedItem[] = []
  let held = ''
  const release = (): void => {
    if (held !== '') woven.push(thinParagraph(held))
    held = ''
  }
  aligned.forEach((each, at) => {
    if (each.state !== 'removed') release()
    const item = weaveItem(each, pairs)
    const waits = item.kind === 'paragraph' && item.section !== '' && !mayEnd(each, aligned[at + 1])
    woven.push(waits ? { ...item, section: '' } : item)
    if (waits) held = item.section
    if (each.state === 'removed' && sectionOf(each.before) !== '') release()
  })
  release()
  return endsOnBothSides(woven) ? woven : [...woven, thinParagraph('')]
}

function weaveItem(aligned: Aligned<WrittenItem>, pairs: KnownPairs): TrackedItem {
  switch (aligned.state) {
    case 'removed':
      return aloneItem(aligned.before, 'removed')
    case 'added':
      return aloneItem(aligned.after, 'added')
    case 'both':
      return weaveBoth(aligned.before, aligned.after, pairs)
  }
}

function aloneItem(item: WrittenItem, state: 'removed' | 'added'): TrackedItem {
  return item.kind === 'table' ? aloneTable(item, state) : aloneParagraph(item, state)
}

/** @throws Error where a paragraph is tied to a table: a fault of the program. */
function weaveBoth(before: WrittenItem, after: WrittenItem, pairs: KnownPairs): TrackedItem {
  if (before.kind === 'table' && after.kind === 'table') return weaveTable(before, after, pairs)
  if (before.kind === 'table' || after.kind === 'table') throw new Error('a paragraph is tied to a table')
  const known = before.anchor === undefined ? undefined : pairs.ofAnchors.get(before.anchor)
  return weaveParagraph(before, after, known?.words ?? [], pairs.same)
}

/** A section ends with a paragraph that both sides have, unless removed ones of the same pages follow. */
function mayEnd(each: Aligned<WrittenItem>, next: Aligned<WrittenItem> | undefined): boolean {
  return each.state === 'both' && (sectionOf(each.before) !== '' || next?.state !== 'removed')
}

function sectionOf(item: WrittenItem): string {
  return item.kind === 'paragraph' ? item.section : ''
}

/** The last paragraph of a document can neither come nor go. */
function endsOnBothSides(items: readonly TrackedItem[]): boolean {
  const last = items.at(-1)
  return last?.kind === 'paragraph' && last.state === 'both'
}
