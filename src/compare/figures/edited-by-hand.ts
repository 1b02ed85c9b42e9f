import type { FigureChange, PassagePair, ReportSide, TextComparison, Word, WordRun } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import type { FigureId } from '../../model/figure.ts'
import { figureLabel } from './figure-label.ts'
import { printFigure } from './print-figure.ts'

/** A figure that somebody typed over, and what stands there now. */
interface Touched {
  readonly figure: FigureId
  readonly now: string
}

/** Figures of the report that an edited copy says otherwise, each once, in the order of reading. All of them alarm. */
export function figuresEditedByHand(own: ReportSide, text: TextComparison): readonly FigureChange[] {
  const told = new Map<FigureId, string>()
  for (const { figure, now } of [...text.passages, ...text.notes].flatMap(touchedIn)) {
    if (!told.has(figure)) told.set(figure, now)
  }
  return [...told].flatMap(([figure, now]) => changeOf(own, figure, now))
}

/** A passage that was taken out is told as such: its figures were not changed. */
function touchedIn(pair: PassagePair): readonly Touched[] {
  switch (pair.kind) {
    case 'changed':
    case 'split':
    case 'merged':
      return pair.words.flatMap((run, index) => touchedBy(run, pair.words[index + 1]))
    case 'same':
    case 'removed':
    case 'added':
      return []
  }
}

function touchedBy({ kind, before }: WordRun, next: WordRun | undefined): readonly Touched[] {
  if (kind !== 'removed') return []
  const now = next?.kind === 'added' ? textOf(next.after) : ''
  return before.flatMap(({ figure, text }) =>
    figure === undefined || stillStands(text, next) ? [] : [{ figure, now }],
  )
}

/** Words that only changed their place within the sentence are still said. */
function stillStands(text: string, next: WordRun | undefined): boolean {
  return next?.kind === 'added' && next.after.some((each) => each.text.trim() === text.trim())
}

function textOf(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .join('')
    .trim()
}

function changeOf(own: ReportSide, id: FigureId, now: string): readonly FigureChange[] {
  const figure = own.document.figures.get(id)
  if (!figure) return []
  const { subject, measure } = figure
  const name = subject.kind === 'indicator' ? subject.indicator : subject.list
  const indicator = own.facts.indicators.find((each) => each.id === name)
  const before = printFigure(figure, own.document.figures)
  return [
    {
      id,
      indicator: name,
      label: figureLabel(indicator?.name ?? name, measure),
      sector: indicator?.sector ?? '',
      ...(indicator ? { owner: indicator.owner } : {}),
      isMain: indicator?.isMain ?? false,
      measure,
      before,
      after: { printed: now === '' ? '—' : now, unit: '', ...(before.span ? { span: before.span } : {}) },
      alarms: [{ kind: 'edited-by-hand', message: MESSAGE }],
      weight: 0,
    },
  ]
}

const MESSAGE: Message = {
  vi: 'số bị sửa tay trong tệp Word: nếu sửa đúng thì sửa số liệu nguồn rồi dựng lại báo cáo',
  en: 'typed over in the Word file: if that is right, mend the data and build the report again',
}
