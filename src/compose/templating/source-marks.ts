import Handlebars from 'handlebars'
import type { Span } from '../../model/source.ts'
import { pointInText } from '../sources/span-in-text.ts'
import type { TemplateText } from '../sources/template-text.ts'

/** Rendered text that still holds marks of where each of its lines comes from. */
export type SourceMarked = string

const OPEN = '\ue002'
const CLOSE = '\ue003'
const SOURCE_MARK = /\ue002(\d+)\ue003/g

/** The places that marks in the text stand for. */
export interface Places {
  mark(text: TemplateText, line: number, column: number): string
  at(index: number): Span | undefined
}

export function createPlaces(): Places {
  const places: Span[] = []
  return {
    mark: (text, line, column) => `${OPEN}${places.push(pointInText(text, line, column)) - 1}${CLOSE}`,
    at: (index) => places[index],
  }
}

/** Puts a mark before each piece of a template's own text, and before each line in it. Changes `program`. */
export function markSources(program: hbs.AST.Program, text: TemplateText, places: Places): void {
  new SourceMarker(text, places).accept(program)
}

class SourceMarker extends Handlebars.Visitor {
  readonly #text: TemplateText
  readonly #places: Places

  constructor(text: TemplateText, places: Places) {
    super()
    this.#text = text
    this.#places = places
  }

  override ContentStatement(content: hbs.AST.ContentStatement): void {
    // Handlebars drops blanks around a block that stands alone on its line: what is left begins further on.
    const original = String(content.original)
    const dropped = original.slice(0, Math.max(0, original.indexOf(content.value))).split('\n')
    const { line, column } = content.loc.start
    const first = line + dropped.length - 1
    const indent = dropped.length > 1 ? (dropped.at(-1)?.length ?? 0) : column + original.indexOf(content.value)
    content.value = content.value
      .split('\n')
      .map((each, index) =>
        each === '' ? '' : this.#places.mark(this.#text, first + index, index ? 0 : indent) + each,
      )
      .join('\n')
  }
}

/** The text without the marks, and the places of its lines (counted from 0). */
export interface PlacedText {
  readonly text: string
  placeOfLine(line: number): Span | undefined
}

export function readSourceMarks(marked: SourceMarked, places: Places): PlacedText {
  let last: Span | undefined
  const placeOf: (Span | undefined)[] = []
  const lines = marked.split('\n').map((line) => {
    const found = [...line.matchAll(SOURCE_MARK)].map((match) => places.at(Number(match[1])))
    placeOf.push(found[0] ?? last)
    last = found.at(-1) ?? last
    return line.replace(SOURCE_MARK, '')
  })
  return { text: lines.join('\n'), placeOfLine: (line) => placeOf[line] ?? last }
}
