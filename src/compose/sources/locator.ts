/** Where a stretch of a text stands, from one offset to another, as Handlebars tells it. */
export type Locate = (start: number, end: number) => hbs.AST.SourceLocation

export function locator(source: string, text: string): Locate {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  let line = 1
  // Stretches are asked for in the order of the text, more or less: the line last found is where to look on from.
  const position = (offset: number): hbs.AST.Position => {
    while ((lineStarts[line - 1] ?? 0) > offset) line--
    while ((lineStarts[line] ?? text.length + 1) <= offset) line++
    return { line, column: offset - (lineStarts[line - 1] ?? 0) }
  }
  return (start, end) => ({ source, start: position(start), end: position(end) })
}
