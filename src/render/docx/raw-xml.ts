import { BuilderElement, FileChild, TextRun, XmlAttributeComponent } from 'docx'

/** An alias, for the library's constraint is an index signature, which an interface does not meet. */
type SlotValue = { readonly value: string }

const NAME = 'report:xml'
const SLOT = /<w:r><report:xml value="([^"]*)"\/><\/w:r>|<report:xml value="([^"]*)"\/>/g

/** Runs of our own in a paragraph of the library's: they travel as the attribute of a slot, until `openSlots`. */
export function rawRuns(xml: string): TextRun {
  const slot = new BuilderElement<SlotValue>({ name: NAME, attributes: { value: { key: 'value', value: xml } } })
  return new TextRun({ children: [slot] })
}

class SlotAttributes extends XmlAttributeComponent<SlotValue> {}

/**
 * A block of our own in a section of the library's. Tables enter this way: as objects of the library, 10 000 rows take
 * seconds and most of a gigabyte.
 */
export class RawBlock extends FileChild {
  constructor(xml: string) {
    super(NAME)
    this.root.push(new SlotAttributes({ value: xml }))
  }
}

/** Puts what was carried in its place. Text cannot be taken for a slot: its `<` is escaped. */
export function openSlots(part: string): string {
  return part.replace(SLOT, (_slot, runs?: string, block?: string) => unescaped(runs ?? block ?? ''))
}

function unescaped(value: string): string {
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
