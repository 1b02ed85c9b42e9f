import type { Diagnostic } from '../../model/diagnostic.ts'
import { fault } from '../fault.ts'
import { proseKey } from '../sources/template-text.ts'
import type { TemplateTexts } from '../sources/template-texts.ts'
import type { Finding, Mention } from './template-checker.ts'

interface Edge {
  readonly mention: Mention
  readonly to: string
}

/** Templates and prose that include themselves, at the place that closes the ring. */
export function inclusionRings(findings: readonly Finding[], texts: TemplateTexts): readonly Diagnostic[] {
  const edges = new Map(findings.map((finding) => [finding.key, edgesOf(finding, texts)]))
  const state = new Map<string, 'open' | 'done'>()
  const rings: Diagnostic[] = []
  const visit = (key: string): void => {
    state.set(key, 'open')
    for (const { mention, to } of edges.get(key) ?? []) {
      const seen = state.get(to)
      if (seen === undefined) visit(to)
      else if (seen === 'open') rings.push(ringFault(mention))
    }
    state.set(key, 'done')
  }
  for (const key of edges.keys()) if (!state.has(key)) visit(key)
  return rings
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
