/** Longer texts are cut: a message is one line that a person reads. */
const MOST_CHARACTERS = 60

/** What a person typed, as a message repeats it. */
export function shown(text: string): string {
  const line = text.slice(0, 2 * MOST_CHARACTERS).replace(/\s+/g, ' ')
  return text.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS)}…`
}
