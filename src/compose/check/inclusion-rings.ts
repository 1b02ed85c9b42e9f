import type { Diagnostic } from '../../model/diagnostic.ts'
import { fault } from '../fault.ts'
import { proseKey } from '../sources/template-text.ts'
import type { TemplateTexts } from '../sources/template-texts.ts'
import type { Finding, Mention } from './template-checker.ts'

interface Edge {
  readonly mention: Mention
  readonly to: string
}

const MOST_NESTED_TEXTS = 8

/** Templates and prose that include themselves, at the place that closes the ring, and those nested too deep. */
export function inclusionRings(findings: readonly Finding[], texts: TemplateTexts): readonly Diagnostic[] {
  const edges = new Map(findings.map((finding) => [finding.key, edgesOf(finding, texts)]))
  /** How many texts deep each text goes; `open` while that is being found out. */
  const depths = new Map<string, number | 'open'>()
  const faults: Diagnostic[] = []
  const depthOf = (key: string): number => {
    depths.set(key, 'open')
    let deepest = 0
    for (const { mention, to } of edges.get(key) ?? []) {
      const known = depths.get(to)
      if (known === 'open') faults.push(ringFault(mention))
      const below = known === 'open' ? 0 : (known ?? depthOf(to))
      if (below === MOST_NESTED_TEXTS) faults.push(depthFault(mention))
      deepest = Math.max(deepest, below)
    }
    depths.set(key, deepest + 1)
    return deepest + 1
  }
  for (const key of edges.keys()) if (!depths.has(key)) depthOf(key)
  return faults
}

function edgesOf({ parts, slots }: Finding, texts: TemplateTexts): readonly Edge[] {
  return [
    ...parts.flatMap((mention) => {
      const part = texts.parts.get(mention.name)
      return part ? [{ mention, to: part.key }] : []
    }),
    ...slots.map((mention) => ({ mention, to: proseKey(mention.name) })),
  ]
}

function ringFault({ name, span }: Mention): Diagnostic {
  return fault('circular-inclusion', span, {
    vi: `“${name}” chèn chính nó, trực tiếp hoặc qua phần khác`,
    en: `“${name}” includes itself, at once or by way of others`,
  })
}

function depthFault({ name, span }: Mention): Diagnostic {
  return fault('nested-too-deep', span, {
    vi: `“${name}” chèn phần khác quá ${MOST_NESTED_TEXTS} tầng`,
    en: `“${name}” includes others more than ${MOST_NESTED_TEXTS} deep`,
  })
}
