/** What CommonMark or pandoc reads as a mark inside a line; pandoc also curls quotes and joins dashes and stops. */
const INSIDE = /[\\`*_[\]{<#|~^$@"']|&(?=#?\w+;)|(?<=-)-|\.(?=\.\.)/g

/** What begins a list, a quotation, a division, a rule or a title where a line begins. */
const AT_START = /^(?:([-+=:%])(?=[\s=:-]|$)|(>)|(\(?(?:\d+|[A-Za-z]{1,7}))([.)])(?=\s|$))/

/** Text that prints as itself inside a line. */
export function escaped(text: string): string {
  return text.replace(INSIDE, (mark) => `\\${mark}`)
}

/** The same for Markdown that begins a line: `1.` or `a)` that was typed as text starts no list. */
export function escapedAtStart(markdown: string): string {
  return markdown.replace(AT_START, (_whole, mark = '', quote = '', word = '', stop = '') => {
    return `${word}\\${mark}${quote}${stop}`
  })
}
