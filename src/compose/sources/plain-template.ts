import { type Locate, locator } from './locator.ts'
import { ARGUMENTS, PATH, type PlainCall, type PlainNode, plainCall } from './plain-call.ts'

/** `{{name "text" key=1}}`, `{{#name …}}`, `{{/name}}`, `{{> part}}`. */
const TAG = new RegExp(`\\{\\{([#/>]?)\\s*(${PATH})(${ARGUMENTS})\\s*\\}\\}(?!\\})`, 'y')

/** Names that mean something of their own, wherever they stand in a path. */
const KEYWORD = /(?:^|[./])(?:else|true|false|null|undefined|this|as)\b/

/** A backslash before a tag makes text of it, or stays; what follows a NUL is no text to Handlebars. */
const UNUSUAL = /\\\{\{|\0|\r/

interface OpenBlock {
  readonly name: string
  readonly call: PlainCall
  readonly start: number
  /** What stands before the block, where it stands. */
  readonly before: PlainNode[]
}

const NOTHING_STRIPPED = { open: false, close: false }

/**
 * The tree of a template that holds nothing but text and plain tags, as Handlebars' parser gives it before blanks around
 * blocks are dropped. That parser goes by tables, with forty expressions for a token: cold, it took a tenth of a build.
 *
 * @returns `undefined` where anything is not plain or not right: the library reads it then, and words the fault
 */
export function readPlainTemplate(source: string, text: string): hbs.AST.Program | undefined {
  if (UNUSUAL.test(text)) return undefined
  const locate = locator(source, text)
  const open: OpenBlock[] = []
  let body: PlainNode[] = []
  let at = 0
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', at)) {
    if (at < start) body.push(contentOf(text, at, start, locate))
    TAG.lastIndex = start
    const [tag, sigil = '', name = '', args = ''] = TAG.exec(text) ?? []
    if (tag === undefined || KEYWORD.test(name)) return undefined
    at = start + tag.length
    const call = plainCall(name, args, text.indexOf(name, start), locate)
    if (call === undefined) return undefined
    if (sigil === '#') {
      open.push({ name, call, start, before: body })
      body = []
    } else if (sigil === '/') {
      const block = open.pop()
      if (block?.name !== name || args !== '') return undefined
      block.before.push(blockOf(block.call, programOf(body), locate(block.start, at)))
      body = block.before
    } else body.push(sigil === '>' ? partialOf(call, locate(start, at)) : mustacheOf(call, locate(start, at)))
  }
  if (at < text.length) body.push(contentOf(text, at, text.length, locate))
  return open.length > 0 ? undefined : programOf(body)
}

/** Handlebars' types promise places, and names of parameters, that its parser does not give either. */
function programOf(body: readonly PlainNode[]): hbs.AST.Program {
  const [first, last] = [body[0]?.loc, body.at(-1)?.loc]
  const loc = first && last && { source: first.source, start: first.start, end: last.end }
  return { type: 'Program', body, strip: {}, loc, blockParams: undefined } as unknown as hbs.AST.Program
}

function contentOf(text: string, start: number, end: number, locate: Locate): PlainNode {
  const value = text.slice(start, end)
  return { type: 'ContentStatement', original: value, value, loc: locate(start, end) }
}

function mustacheOf(call: PlainCall, loc: hbs.AST.SourceLocation): PlainNode {
  return { type: 'MustacheStatement', ...call, escaped: true, strip: NOTHING_STRIPPED, loc }
}

function partialOf({ path: name, params, hash }: PlainCall, loc: hbs.AST.SourceLocation): PlainNode {
  return { type: 'PartialStatement', name, params, hash, indent: '', strip: NOTHING_STRIPPED, loc }
}

function blockOf(call: PlainCall, program: hbs.AST.Program, loc: hbs.AST.SourceLocation): PlainNode {
  const strips = { openStrip: NOTHING_STRIPPED, inverseStrip: undefined, closeStrip: NOTHING_STRIPPED }
  return { type: 'BlockStatement', ...call, program, inverse: undefined, ...strips, loc }
}
