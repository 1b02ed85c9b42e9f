import type { FootnoteId, Inline } from '../../model/document.ts'
import type { Figure, FigureId } from '../../model/figure.ts'
import type { Finding } from '../../model/finding.ts'
import { escapeHtml } from './escape-html.ts'
import { figureTip } from './figure-tips.ts'

/** Turns lines into HTML, and numbers what is pointed at, so that every id on the page is its own. */
export interface LineWriter {
  line(inlines: readonly Inline[]): string
}

interface LineSources {
  readonly figures: ReadonlyMap<FigureId, Figure>
  /** Findings by what they are about. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  /** A note's paragraphs, to be shown in place; empty inside notes. */
  readonly noteText: (note: FootnoteId) => string
}

export function lineWriter(sources: LineSources): LineWriter {
  let tips = 0
  const write = (inline: Inline): string => {
    switch (inline.kind) {
      case 'text':
        return escapeHtml(inline.text)
      case 'strong':
        return `<strong>${inline.children.map(write).join('')}</strong>`
      case 'emphasis':
        return `<em>${inline.children.map(write).join('')}</em>`
      case 'line-break':
        return '<br>'
      case 'figure':
        return figure(inline.figure, inline.text)
      case 'footnote':
        return noteMark(inline.note, inline.first)
    }
  }
  const figure = (id: FigureId, text: string): string => {
    const known = sources.figures.get(id)
    if (!known) return escapeHtml(text)
    const tip = `m${++tips}`
    const found = sources.findings.get(id) ?? []
    const mark = found.some(({ waived }) => !waived) ? ' class="co-phat-hien"' : ''
    const words = found.map(
      (each) =>
        `<span class="phat-hien">${escapeHtml(`${each.waived ? 'đã miễn trừ — ' : ''}${each.rule}: ${each.message.vi}`)}</span>`,
    )
    return `<span class="so"><a href="#${tip}" aria-describedby="${tip}"${mark}>${escapeHtml(text)}</a><span role="tooltip" id="${tip}">${figureTip(known, sources.figures)}${words.join('')}</span></span>`
  }
  const noteMark = (note: FootnoteId, first: boolean): string => {
    const tip = `m${++tips}`
    const id = first ? ` id="v${note}"` : ''
    return `<sup class="so"><a href="#c${note}" aria-label="chú thích ${note}" aria-describedby="${tip}"${id}>${note}</a><span role="tooltip" id="${tip}">${sources.noteText(note)}</span></sup>`
  }
  return { line: (inlines) => inlines.map(write).join('') }
}
