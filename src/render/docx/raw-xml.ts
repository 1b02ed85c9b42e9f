import { BuilderElement, FileChild, XmlAttributeComponent } from 'docx'

const NAME = 'report:xml'
const SLOT = /<report:xml value="([^"]*)"\/>/g

/** WordprocessingML of our own among a paragraph's children: it travels through the library as one attribute. */
export function rawRuns(xml: string): BuilderElement<{ readonly value: string }> {
  return new BuilderElement<{ readonly value: string }>({
    name: NAME,
    attributes: { value: { key: 'value', value: xml } },
  })
}

class SlotAttributes extends XmlAttributeComponent<{ readonly value: string }> {}

/**
 * WordprocessingML of our own among a section's children. Tables of 10 000 rows enter this way: as objects of the
 * library they take seconds and most of a gigabyte.
 */
export class RawBlock extends FileChild {
  constructor(xml: string) {
    super(NAME)
    this.root.push(new SlotAttributes({ value: xml }))
  }
}

/** Puts what was carried in its place. Text cannot be taken for a slot: its `<` is escaped. */
export function openSlots(part: string): string {
  return part.replace(SLOT, (_slot, value: string) => unescaped(value))
}

function unescaped(value: string): string {
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
