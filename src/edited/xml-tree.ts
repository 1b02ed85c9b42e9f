import { SaxesParser } from 'saxes'

/** An element of WordprocessingML by its local name (`p`, `r`, `t`), or of another vocabulary as `other`. */
export interface WordElement {
  readonly name: string
  /** Attributes of the same vocabulary, by local names. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (WordElement | string)[]
}

/** The two names of the vocabulary: what Word writes, and its strict form. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** Deeper than any editor nests: a file that does is made to do harm. */
const MOST_DEPTH = 400

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (WordElement | string)[]
}

/** The part as a tree, whatever prefixes it uses; `undefined` where it is not well-formed. Entities of its own are refused. */
export function wordTree(xml: string): WordElement | undefined {
  const parser = new SaxesParser({ xmlns: true })
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [root]
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length > MOST_DEPTH) throw new Malformed()
    const own = Object.values(attributes).filter((each) => WORD.has(each.uri))
    const name = WORD.has(uri) ? local : 'other'
    open.push({ name, attributes: new Map(own.map((each) => [each.local, each.value])), children: [] })
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => open.at(-1)?.children.push(text))
  parser.on('closetag', () => {
    const done = open.pop()
    if (done) open.at(-1)?.children.push(done)
  })
  parser.on('error', () => {
    throw new Malformed()
  })
  try {
    parser.write(xml).close()
  } catch (error) {
    if (error instanceof Malformed) return undefined
    throw error
  }
  return root.children.find((each) => typeof each !== 'string')
}

class Malformed extends Error {}

export function elementsOf({ children }: WordElement): readonly WordElement[] {
  return children.filter((each) => typeof each !== 'string')
}

export function textIn({ children }: WordElement): string {
  return children.filter((each) => typeof each === 'string').join('')
}

/** The first element on a path of names. */
export function at(element: WordElement | undefined, ...path: readonly string[]): WordElement | undefined {
  return path.reduce<WordElement | undefined>(
    (found, name) => (found ? elementsOf(found).find((each) => each.name === name) : undefined),
    element,
  )
}
