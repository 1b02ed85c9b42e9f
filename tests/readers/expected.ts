import { letters, type ReadBack } from './read-back.ts'

export interface Expected extends Omit<ReadBack, 'text'> {
  /** Stretches that stand in the text without a gap: the body, each appendix. */
  readonly texts: readonly string[]
}

/** The same of the .json that the program writes. */
export function expectedOf(json: string): Expected {
  const { document, notes, appendices } = asRecord(JSON.parse(json))
  const blocks = [field(document, 'blocks'), ...asList(appendices).map((each) => field(each, 'blocks'))]
  return {
    texts: blocks.map((each) => asList(each).map(blockText).join('')),
    notes: asList(notes).map((each) => asList(field(each, 'paragraphs')).map(lineText).join('')),
    tables: blocks
      .flatMap(asList)
      .map(asRecord)
      .filter(({ kind }) => kind === 'table')
      .map(cellTexts),
  }
}

/** A chart is no text: readers find a picture. */
function blockText(block: unknown): string {
  const { kind, number = '', mark = '', inlines, ...rest } = asRecord(block)
  if (kind === 'chart') return ''
  return kind === 'table' ? cellTexts(rest).join('') : letters(`${number}${mark}`) + lineText(inlines)
}

function cellTexts({ header, rows }: Readonly<Record<string, unknown>>): readonly string[] {
  return [...asList(header), ...asList(rows)].flatMap((row) =>
    asList(row).map((cell) => lineText(field(cell, 'inlines'))),
  )
}

function lineText(inlines: unknown): string {
  return asList(inlines)
    .map(asRecord)
    .map(({ text, children }) => (children === undefined ? letters(escaped(text)) : lineText(children)))
    .join('')
}

/** A note in a line has no text. */
function escaped(text: unknown): string {
  return typeof text === 'string' ? text.replace(/[<>&]/g, ' ') : ''
}

function field(value: unknown, name: string): unknown {
  return asRecord(value)[name]
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error(`no record: ${String(value)}`)
  return Object.fromEntries(Object.entries(value))
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`no list: ${String(value)}`)
  return value
}
