import type { Figure, FigureId, FigureInput } from '../../model/figure.ts'
import { escapeHtml } from './escape-html.ts'

/** Inputs told under a figure; a sum of more says how many others there are. */
const MOST_INPUTS = 8

/** What a figure shows when it is pointed at: exact value, formula, and where each input was typed. */
export function figureTip(figure: Figure, figures: ReadonlyMap<FigureId, Figure>): string {
  const sources = sourcesOf(figure, figures)
  const shown = sources.slice(0, MOST_INPUTS)
  const rest = sources.length - shown.length
  return [
    `<b>${escapeHtml(figure.id)}</b>`,
    `<span>${escapeHtml(exactText(figure))}</span>`,
    ...(figure.formula === '' ? [] : [`<span>${escapeHtml(figure.formula)}</span>`]),
    ...shown.map((each) => `<span>${escapeHtml(sourceText(each))}</span>`),
    ...(rest > 0 ? [`<span>và ${rest} số liệu khác</span>`] : []),
  ].join('')
}

function exactText({ amount }: Figure): string {
  if (amount.kind === 'none') return 'không có số'
  const exact = amount.exact.toString()
  return `= ${exact.includes('/') ? exact : exact.replace('.', ',')}${amount.unit === '' ? '' : ` ${amount.unit}`}`
}

type Source = Extract<FigureInput, { readonly kind: 'source' }>

function sourceText({ name, text, span }: Source): string {
  return `${name}: ${text} — ${span.file}:${span.line}`
}

/** All that was typed, each once, in the order of the formula. */
function sourcesOf(figure: Figure, figures: ReadonlyMap<FigureId, Figure>): readonly Source[] {
  const seen = new Set<FigureId>()
  const walk = (each: Figure): readonly Source[] => {
    if (seen.has(each.id)) return []
    seen.add(each.id)
    return each.inputs.flatMap((input) => {
      if (input.kind === 'source') return [input]
      const inner = figures.get(input.figure)
      return inner ? walk(inner) : []
    })
  }
  return walk(figure)
}
