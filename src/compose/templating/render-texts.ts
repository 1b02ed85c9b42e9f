import type { Diagnostic } from '../../model/diagnostic.ts'
import type { FigureId } from '../../model/figure.ts'
import type { SlotId } from '../../model/indicator.ts'
import type { PrintedPhrase } from '../../model/printed-phrase.ts'
import type { Desk } from '../helper-call.ts'
import type { ParsedText } from '../sources/parse-template.ts'
import { proseKey } from '../sources/template-text.ts'
import { createRenderer, type Renderer } from './evaluator.ts'
import { createMarks, type Marks } from './marks.ts'
import { proseBudget } from './prose-budget.ts'
import { createPlaces, markSources, type Places, type SourceMarked } from './source-marks.ts'

/** What a template set renders to: Markdown with marks, and what the marks stand for. */
export interface Rendering {
  readonly marks: Marks
  readonly places: Places
  readonly diagnostics: readonly Diagnostic[]
  /** Figures that are printed and have no number yet. */
  readonly waiting: readonly FigureId[]
  readonly printed: readonly PrintedPhrase[]
  /** In the order of the texts asked for. */
  readonly texts: readonly SourceMarked[]
}

/** The templates of a build, parsed and found without fault. */
export interface CheckedTexts {
  /** By the key of their text. */
  readonly parsed: ReadonlyMap<string, ParsedText>
  /** Keys of the texts that templates include, by the name that they use. */
  readonly parts: ReadonlyMap<string, string>
}

/** Renders the texts of the given keys, in this order, with one side table for all. */
export function renderTexts(
  from: Pick<Desk, 'month' | 'figures' | 'charts'>,
  texts: CheckedTexts,
  keys: readonly string[],
): Rendering {
  const diagnostics: Diagnostic[] = []
  const waiting = new Set<FigureId>()
  const printed: PrintedPhrase[] = []
  const marks = createMarks()
  const places = createPlaces()
  for (const { program, text } of texts.parsed.values()) markSources(program, text, places)
  const budget = proseBudget((diagnostic) => diagnostics.push(diagnostic))
  const desk: Desk = {
    ...from,
    marks,
    report: (diagnostic) => diagnostics.push(diagnostic),
    waits: (figure) => waiting.add(figure),
    prints: (phrase) => printed.push(phrase),
    citedInFull: new Set(),
    prose: (slot: SlotId, span) => budget.spend(renderer.render(proseKey(slot)).replace(/^\n+/, ''), span),
  }
  const renderer: Renderer = createRenderer(texts, desk)
  const rendered = keys.map((key) => renderer.render(key))
  return { marks, places, diagnostics, waiting: [...waiting], printed, texts: rendered }
}
