import type { DataChange, ReportSide } from '../../model/comparison.ts'
import type { Figure } from '../../model/figure.ts'
import { figureLabel } from '../figures/figure-label.ts'
import { printedTexts } from '../figures/printed-texts.ts'

/** Numbers that a department typed otherwise and that neither report prints: printed figures rest on them. Between drafts only. */
export function inputChanges(
  before: ReportSide,
  after: ReportSide,
  relation: 'drafts' | 'months',
): readonly DataChange[] {
  if (relation === 'months') return []
  const printed = new Set([...printedTexts(before.document).keys(), ...printedTexts(after.document).keys()])
  const names = new Map([...before.facts.indicators, ...after.facts.indicators].map((each) => [each.id, each]))
  return [...after.document.figures.values()].flatMap((now): readonly DataChange[] => {
    const old = before.document.figures.get(now.id)
    if (!old || now.measure.kind === 'plan' || printed.has(now.id) || typedText(old) === typedText(now)) return []
    const subject = now.subject.kind === 'indicator' ? now.subject.indicator : now.subject.list
    const { vi, en } = figureLabel(names.get(subject)?.name ?? subject, now.measure)
    const owner = names.get(subject)?.owner
    return [
      {
        kind: 'input',
        message: {
          vi: `${vi}: ${typedText(old)} → ${typedText(now)}`,
          en: `${en}: ${typedText(old)} → ${typedText(now)}`,
        },
        ...(owner === undefined ? {} : { owner }),
        ...typedAt('before', old),
        ...typedAt('after', now),
      },
    ]
  })
}

/** What was typed for the figure itself; empty for one that is calculated. */
function typedText({ inputs }: Figure): string {
  return inputs.flatMap((input) => (input.kind === 'source' ? [input.text] : [])).join('; ')
}

function typedAt(side: 'before' | 'after', { inputs }: Figure): Pick<DataChange, 'before' | 'after'> {
  const source = inputs.find((input) => input.kind === 'source')
  return source ? { [side]: source.span } : {}
}
