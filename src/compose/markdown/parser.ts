import MarkdownIt, { type Token } from 'markdown-it'

/** What our Markdown is made of. */
const USED = ['heading', 'list', 'emphasis', 'escape', 'entity', 'newline']

/** What is recognised only to be refused at its place, instead of printed as odd characters. */
const REFUSED = [
  'code',
  'fence',
  'blockquote',
  'hr',
  'table',
  'lheading',
  'backticks',
  'strikethrough',
  'link',
  'image',
  'autolink',
]

export interface MarkdownParser {
  parse(markdown: string, environment: object): readonly Token[]
}

/** A reader of Markdown for one build. `text_join` stays off, so that an escaped character is told from a typed one. */
export function createParser(): MarkdownParser {
  return new MarkdownIt('zero', { html: false, linkify: false, typographer: false, maxNesting: 100 })
    .enable([...USED, ...REFUSED])
    .disable('text_join')
}
