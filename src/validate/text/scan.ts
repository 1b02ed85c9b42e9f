/** One argument of a call: `"lua"`, `muc="thang"`, `so_0=false`. */
interface CallArgument {
  /** Absent where it is told by its place. */
  readonly key?: string
  /** Without quotes. */
  readonly value: string
  readonly offset: number
}

/** `{{thang "lua" le=1}}`, `{{#chu_thich}}`, `{{/chu_thich}}`, `{{ky.nam}}`. */
export interface Call {
  readonly mark: '' | '#' | '/' | '>'
  readonly name: string
  readonly arguments: readonly CallArgument[]
  readonly offset: number
  readonly length: number
}

export interface ScannedText {
  /** As long as the source; every unit of a call is `BOUND`, of a comment a blank: what is left was typed. */
  readonly typed: string
  readonly calls: readonly Call[]
}

/** Stands for what is filled in. */
export const BOUND = '\uFFFC'

/** An escaped `\{{` is text; a comment may hold anything; quoted arguments may hold braces. */
const tags =
  /\\\{\{|\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}|\{\{\{?~?((?:"[^"]*"|'[^']*'|[^"'}]|\}(?!\}))*)~?\}?\}\}/g

/** Tells what was typed from what is filled in, with the places of both. Knows nothing of what helpers mean. */
export function scan(source: string): ScannedText {
  const calls: Call[] = []
  let typed = ''
  let end = 0
  for (const match of source.matchAll(tags)) {
    const [tag, inside] = match
    if (tag === '\\{{') continue
    typed += source.slice(end, match.index)
    typed += (inside === undefined ? ' ' : BOUND).repeat(tag.length)
    end = match.index + tag.length
    if (inside !== undefined) calls.push(callOf(inside, match.index, tag))
  }
  return { typed: typed + source.slice(end), calls }
}

const words = /(?:([\p{L}\p{N}_-]+)=)?(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))/gu

function callOf(inside: string, offset: number, tag: string): Call {
  const opening = /^\s*([#/>]?)\s*/.exec(inside)
  const lead = opening?.[0].length ?? 0
  const from = offset + tag.indexOf(inside) + lead
  const found = [...inside.slice(lead).matchAll(words)].map((match): CallArgument => {
    const [, key, double, single, bare] = match
    const value = double ?? single ?? bare ?? ''
    return { ...(key === undefined ? {} : { key }), value, offset: from + match.index }
  })
  const [first, ...rest] = found
  return { mark: markOf(opening?.[1]), name: first?.value ?? '', arguments: rest, offset, length: tag.length }
}

function markOf(text = ''): Call['mark'] {
  return text === '#' || text === '/' || text === '>' ? text : ''
}
