import { SaxesParser } from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** An XML part as a tree, names with their prefixes. */
export function xmlTree(xml: string): Element {
  const parser = new SaxesParser()
  const open: { name: string; attributes: Readonly<Record<string, string>>; children: (Element | string)[] }[] = [
    { name: '', attributes: {}, children: [] },
  ]
  parser.on('opentag', ({ name, attributes }) => open.push({ name, attributes, children: [] }))
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('closetag', () => {
    const done = open.pop()
    if (done) open.at(-1)?.children.push(done)
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  const root = open[0]?.children.find((each) => typeof each !== 'string')
  if (root === undefined || typeof root === 'string') throw new Error('no element')
  return root
}

export function childrenOf({ children }: Element): readonly Element[] {
  return children.filter((each) => typeof each !== 'string')
}

export function child(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>(
    (found, name) => (found ? childrenOf(found).find((each) => each.name === name) : undefined),
    element,
  )
}
