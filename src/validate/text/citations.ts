import type { DocumentId } from '../../model/indicator.ts'
import type { Month } from '../../model/month.ts'
import type { ScannedText } from './scan.ts'
import type { ScannedSource } from './scanned-texts.ts'

export type CitationCall = ScannedText['calls'][number]

/** A place where a document is named. */
export interface Citation {
  readonly id: DocumentId
  readonly text: ScannedSource
  readonly call: CitationCall
}

/** Where each document is first named as the report is read: subject, main text with what it includes, appendices. */
export function firstCitations({ templates }: Month, texts: readonly ScannedSource[]): Citation[] {
  const byName = new Map(texts.map((text) => [keyOf(text.source.kind, text.source.subject), text]))
  const read = new Set<ScannedSource>()
  const first = new Map<DocumentId, Citation>()
  const visit = (text: ScannedSource | undefined): void => {
    // A text that is printed again names nothing for the first time.
    if (text === undefined || read.has(text)) return
    read.add(text)
    for (const call of text.calls) {
      const id = argumentOf(call)
      if (isCitation(call) && !first.has(id)) first.set(id, { id, text, call })
      visit(byName.get(includedBy(call)))
    }
  }
  const { main, appendices } = templates
  visit(texts.find(({ source }) => source.kind === 'subject'))
  for (const { name } of [main, ...appendices]) visit(byName.get(keyOf('template', name)))
  return [...first.values()]
}

function keyOf(kind: ScannedSource['source']['kind'], name: string): string {
  return `${kind} ${name.normalize('NFC')}`
}

function isCitation({ name, mark }: CitationCall): boolean {
  return mark === '' && (name === 'van_ban' || name === 'trich_dan')
}

export function argumentOf({ arguments: given }: CitationCall): string {
  return given.find(({ key }) => key === undefined)?.value ?? ''
}

/** The key of the text that a call prints; of no text where it prints none. */
function includedBy(call: CitationCall): string {
  if (call.mark === '>') return keyOf('template', call.name)
  return call.name === 'noi_dung' || call.name === 'chu_thich' ? keyOf('slot', argumentOf(call)) : ''
}
