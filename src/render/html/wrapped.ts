/** About what a letter takes of 15 px. */
const LETTER = 8

export const LINE_HEIGHT = 17

/** Words in lines that fit the width, in pixels of the picture; a long word has a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && (last.length + word.length) * LETTER < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
