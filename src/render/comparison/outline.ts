import type {
  Cosmetic,
  DataChange,
  FigureChange,
  Passage,
  PassagePair,
  ReportComparison,
} from '../../model/comparison.ts'
import type { IndicatorId } from '../../model/indicator.ts'

/** A comparison as it is told, whatever the format: what matters first, and what follows from it together with it. */
export interface Outline {
  readonly alarms: readonly FigureGroup[]
  readonly movements: readonly FigureGroup[]
  /** Figures of indicators that one side alone speaks of. */
  readonly onlyBefore: readonly FigureChange[]
  readonly onlyAfter: readonly FigureChange[]
  readonly texts: readonly TextChange[]
  readonly notes: readonly TextChange[]
  readonly moves: readonly Extract<PassagePair, { readonly kind: 'same' | 'changed' }>[]
  /** Passages in which nothing but bound figures differs. */
  readonly onlyFigures: number
  readonly renumbered: number
  /** How many passages differ in what says nothing, by kind. */
  readonly cosmetic: ReadonlyMap<Cosmetic, number>
  readonly data: readonly DataChange[]
  readonly sent: readonly DataChange[]
}

/** All that changed of one indicator, by its heaviest change. */
export interface FigureGroup {
  readonly first: FigureChange
  readonly others: readonly FigureChange[]
}

/** A passage that says something else, or that one side lacks. */
export type TextChange = Extract<PassagePair, { readonly kind: 'changed' | 'split' | 'merged' | 'removed' | 'added' }>

export function outlineOf({ figures, text, data }: ReportComparison): Outline {
  const alarmed = figures.filter(({ alarms }) => alarms.length > 0)
  const quiet = figures.filter(({ alarms }) => alarms.length === 0)
  const both = quiet.filter(({ before, after }) => before && after)
  const told = new Set(alarmed.map(({ indicator }) => indicator))
  const pairs = [...text.passages, ...text.notes]
  return {
    alarms: byIndicator(alarmed),
    movements: byIndicator(both.filter(({ indicator }) => !told.has(indicator))),
    onlyBefore: quiet.filter(({ after }) => !after),
    onlyAfter: quiet.filter(({ before }) => !before),
    texts: frameLast(text.passages.filter(isTextChange)),
    notes: text.notes.filter(isTextChange),
    moves: pairs.filter(isMove),
    onlyFigures: pairs.filter((pair) => pair.kind === 'changed' && pair.onlyFigures).length,
    renumbered: text.renumbered.length,
    cosmetic: cosmeticCounts(pairs),
    data: data.filter(({ kind }) => kind !== 'sent'),
    sent: data.filter(({ kind }) => kind === 'sent'),
  }
}

/** Whether the two sides differ in anything that is told. */
export function differs(outline: Outline): boolean {
  return Object.values(outline).some((each) =>
    typeof each === 'number' ? each > 0 : 'size' in each ? each.size > 0 : each.length > 0,
  )
}

function byIndicator(changes: readonly FigureChange[]): readonly FigureGroup[] {
  const groups = new Map<IndicatorId, FigureChange[]>()
  for (const change of changes) {
    const known = groups.get(change.indicator)
    if (known) known.push(change)
    else groups.set(change.indicator, [change])
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : []))
}

function isTextChange(pair: PassagePair): pair is TextChange {
  return pair.kind !== 'same' && !(pair.kind === 'changed' && pair.onlyFigures)
}

function isMove(pair: PassagePair): pair is Outline['moves'][number] {
  return (pair.kind === 'same' || pair.kind === 'changed') && pair.moved
}

function cosmeticCounts(pairs: readonly PassagePair[]): ReadonlyMap<Cosmetic, number> {
  const counts = new Map<Cosmetic, number>()
  for (const pair of pairs) {
    if (pair.kind !== 'same') continue
    for (const kind of pair.cosmetic) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

/** Numbers, dates and names around the text differ in every report: they come after what it says. */
function frameLast(changes: readonly TextChange[]): readonly TextChange[] {
  const isFrame = (change: TextChange): boolean => passageOf(change).kind === 'frame'
  return [...changes.filter((each) => !isFrame(each)), ...changes.filter(isFrame)]
}

/** The passage that a change is shown at: the newer one where there is one. */
export function passageOf(change: TextChange): Passage {
  switch (change.kind) {
    case 'removed':
    case 'split':
      return change.before
    case 'added':
      return change.after
    case 'changed':
      return placedAs(change.after, change.before)
    case 'merged':
      return placedAs(change.after, change.before[0])
  }
}

/** What was written in Word was typed nowhere else: it belongs where the older passage was typed. */
function placedAs(passage: Passage, older: Passage | undefined): Passage {
  return passage.origin || !older?.origin ? passage : { ...passage, origin: older.origin }
}
