/** What both CommonMark and pandoc read as a mark inside a line; pandoc also curls quotes, joins dashes and stops. */
const INSIDE = /[\\`*_[\]<>&|~^$@"'#]|(?<=-)-|(?<=\.)\.(?=\.)|\.(?=\.\.)/g

/** What starts a list, a heading, a division or a rule where a line begins. */
const AT_START = /^(?:([-+=:%])(?=\s|[-=:]|$)|(\(?(?:\d+|[A-Za-z]{1,7}))([.)])(?=\s|$))/

/** Text that prints as itself inside a line. */
export function escaped(text: string): string {
  return text.replace(INSIDE, (mark) => `\\${mark}`)
}

/** The same for Markdown that begins a line: a mark of a list, typed as text, stays text. */
export function escapedAtStart(markdown: string): string {
  return markdown.replace(AT_START, (_whole, mark?: string, word?: string, stop?: string) =>
    mark === undefined ? `${word ?? ''}\\${stop ?? ''}` : `\\${mark}`,
  )
}
