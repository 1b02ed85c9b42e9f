import { checkComments } from './check-comments.ts'
import { openRawRuns } from './raw-runs.ts'
import { fillTextSlots } from './text-slot.ts'

/** What the library was not given, or gives in its own way. */
export interface Mends {
  /** The moment that the file says it was made. */
  readonly date: string
  /** What stands in the slots, in their order. */
  readonly texts: readonly string[]
  /** How many comments hang on the text; absent where there are none. */
  readonly comments?: number
}

/** What has to be put right in a part after the library has written it, by its name. */
export function mendPart(name: string, xml: string, mends: Mends): string {
  switch (name) {
    case 'word/document.xml':
      return documentXml(xml, mends)
    case 'word/footnotes.xml':
      return withPlainSeparators(openRawRuns(xml))
    case 'word/endnotes.xml':
      return withPlainSeparators(xml)
    case 'word/styles.xml':
      return withDefaultFont(xml)
    case 'word/settings.xml':
      return withListedSeparators(xml)
    case 'docProps/core.xml':
      return withDates(xml, mends.date)
    default:
      return xml
  }
}

function documentXml(xml: string, { texts, comments }: Mends): string {
  const filled = fillTextSlots(openRawRuns(xml), texts)
  if (comments !== undefined) checkComments(filled, comments)
  return filled
}

/** The library numbers the separator lines like notes. */
function withPlainSeparators(xml: string): string {
  return xml.replace(
    /<w:r><w:rPr><w:rStyle [^>]*\/><\/w:rPr><w:(?:foot|end)noteRef\/><\/w:r>(?=<w:r><w:(?:continuationS|s)eparator\/>)/g,
    '',
  )
}

/** Word expects the settings to name the separators, and is reported to offer a repair where they do not. */
function withListedSeparators(xml: string): string {
  const listed = ['footnote', 'endnote'].map(
    (kind) => `<w:${kind}Pr><w:${kind} w:id="-1"/><w:${kind} w:id="0"/></w:${kind}Pr>`,
  )
  return replaceOnce(xml, /(?=<w:compat>)/, listed.join(''))
}

/** The style that the library's own run styles are based on, and that it leaves out. */
function withDefaultFont(xml: string): string {
  const style =
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
  return replaceOnce(xml, /(?=<w:style w:type="character")/, style)
}

function withDates(xml: string, date: string): string {
  const created = replaceOnce(xml, /(?<=<dcterms:created [^>]*>)[^<]*/, date)
  return replaceOnce(created, /(?<=<dcterms:modified [^>]*>)[^<]*/, date)
}

/** @throws Error where the library no longer writes what is to be replaced: its version has changed. */
function replaceOnce(xml: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(xml)) throw new Error(`docx: nothing to mend at ${pattern}`)
  return xml.replace(pattern, replacement)
}
