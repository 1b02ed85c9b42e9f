import type {
  DataChange,
  FigureChange,
  Passage,
  PassagePair,
  PrintedFigure,
  ReportComparison,
  ReportSide,
} from '../../model/comparison.ts'
import { periodKey } from '../../model/period.ts'
import type { Span } from '../../model/source.ts'
import { countsLine } from './counts-line.ts'
import { outlineOf } from './outline.ts'
import { passageText, wordsText } from './passage-text.ts'

/** Raised when a reader of the last version could misread the next. */
export const COMPARISON_VERSION = 1

/** Everything that a comparison has to say, as data: numbers as printed and exact, places on both sides. */
export function comparisonJson(comparison: ReportComparison): string {
  const { before, after, relation, figures, text, data } = comparison
  const record = {
    schemaVersion: COMPARISON_VERSION,
    before: sideRecord(before),
    after: sideRecord(after),
    relation,
    summary: countsLine(comparison, outlineOf(comparison)),
    figures: figures.map(figureRecord),
    passages: text.passages.flatMap(pairRecord),
    notes: text.notes.flatMap(pairRecord),
    renumbered: text.renumbered,
    data: data.map(dataRecord),
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

function sideRecord({ name, period }: ReportSide): object {
  return { name, month: periodKey(period) }
}

function figureRecord({ measure: _, before, after, difference, ...rest }: FigureChange): object {
  return {
    ...rest,
    ...(before ? { before: printedRecord(before) } : {}),
    ...(after ? { after: printedRecord(after) } : {}),
    ...(difference ? { difference: { printed: difference.printed, exact: difference.exact.toString() } } : {}),
  }
}

function printedRecord({ printed, exact, unit, span }: PrintedFigure): object {
  return { printed, ...(exact ? { exact: exact.toString() } : {}), unit, ...(span ? { at: place(span) } : {}) }
}

/** Passages that are the same in all, and in their place, are left out. */
function pairRecord(pair: PassagePair): readonly object[] {
  switch (pair.kind) {
    case 'same':
      if (!pair.moved && pair.cosmetic.length === 0) return []
      return [
        {
          kind: pair.kind,
          moved: pair.moved,
          cosmetic: pair.cosmetic,
          before: passageRecord(pair.before),
          after: passageRecord(pair.after),
        },
      ]
    case 'changed':
      return [
        {
          kind: pair.kind,
          moved: pair.moved,
          onlyFigures: pair.onlyFigures,
          rewritten: pair.rewritten,
          before: passageRecord(pair.before),
          after: passageRecord(pair.after),
          words: runRecords(pair),
        },
      ]
    case 'split':
      return [
        {
          kind: pair.kind,
          before: passageRecord(pair.before),
          parts: pair.after.map(passageRecord),
          words: runRecords(pair),
        },
      ]
    case 'merged':
      return [
        {
          kind: pair.kind,
          parts: pair.before.map(passageRecord),
          after: passageRecord(pair.after),
          words: runRecords(pair),
        },
      ]
    case 'removed':
      return [{ kind: pair.kind, before: passageRecord(pair.before) }]
    case 'added':
      return [{ kind: pair.kind, after: passageRecord(pair.after) }]
  }
}

function runRecords({ words }: Extract<PassagePair, { readonly words: unknown }>): readonly object[] {
  return words.map(({ kind, before, after }) => ({ kind, text: wordsText(kind === 'removed' ? before : after) }))
}

function passageRecord(passage: Passage): object {
  const { kind, headings, origin } = passage
  return { kind, headings, text: passageText(passage), ...(origin ? { at: place(origin) } : {}) }
}

function dataRecord({ before, after, ...rest }: DataChange): object {
  return { ...rest, ...(before ? { before: place(before) } : {}), ...(after ? { after: place(after) } : {}) }
}

function place({ file, line, column }: Span): object {
  return { file, line, column }
}
