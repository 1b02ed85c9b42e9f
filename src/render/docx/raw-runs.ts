import { BuilderElement, TextRun } from 'docx'

/** An alias, for the library's constraint is an index signature, which an interface does not meet. */
type Value = { readonly value: string }

const CARRIED = /<w:r><report:runs value="([^"]*)"\/><\/w:r>/g

/** Runs of our own in a paragraph of the library's: they travel as an attribute, until `openRawRuns`. */
export function rawRuns(xml: string): TextRun {
  const carrier = new BuilderElement<Value>({
    name: 'report:runs',
    attributes: { value: { key: 'value', value: xml } },
  })
  return new TextRun({ children: [carrier] })
}

/** Puts the runs in their place. Text cannot be taken for a carrier: its `<` is escaped. */
export function openRawRuns(part: string): string {
  return part.replace(CARRIED, (_carrier, value: string) => unescaped(value))
}

function unescaped(value: string): string {
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
