// The text of a built report by section and footnote: `I`, `II.1.a`, `II.1.đ`, `fn12`, `PL1` …
import { strFromU8, unzipSync } from 'fflate'

const HEADING = /<w:pStyle w:val="Heading([123])"\/>/

/** @returns {Map<string, string>} the text of each section; a non-breaking space is written as a space */
export function readReport(bytes) {
  const parts = unzipSync(bytes)
  const sections = new Map()
  const notes = notesOf(strFromU8(parts['word/footnotes.xml']))
  let place = 'head'
  let heading = ['', '', '']
  let appendix = 0
  let reached = 0
  for (const [paragraph] of strFromU8(parts['word/document.xml']).matchAll(/<w:p[ >].*?<\/w:p>/gs)) {
    const text = textOf(paragraph)
    const level = HEADING.exec(paragraph)?.[1]
    if (level !== undefined) {
      heading = [...heading.slice(0, level - 1), text.split(/[.)]/)[0], '', ''].slice(0, 3)
      place = heading.filter(Boolean).join('.')
    }
    if (appendix > 0) place = `PL${appendix}`
    sections.set(place, `${sections.get(place) ?? ''}${text}\n`)
    for (const [, id] of paragraph.matchAll(/<w:footnoteReference [^>]*w:id="(\d+)"/g)) {
      reached++
      sections.set(`fn${reached}`, notes.get(id) ?? '')
    }
    if (paragraph.includes('<w:sectPr')) appendix++
  }
  return sections
}

function notesOf(xml) {
  const notes = new Map()
  for (const [note, id] of xml.matchAll(/<w:footnote [^>]*w:id="(\d+)".*?<\/w:footnote>/gs)) {
    notes.set(id, [...note.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => textOf(paragraph)).join('\n'))
  }
  return notes
}

function textOf(paragraph) {
  return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>/g)]
    .map((match) => match[1] ?? ' ')
    .join('')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name])
    .replaceAll('\u00a0', ' ')
}
