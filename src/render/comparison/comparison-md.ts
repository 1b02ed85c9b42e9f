import type { DataChange, FigureChange, ReportComparison, WordRun } from '../../model/comparison.ts'
import { escaped, escapedAtStart } from '../markdown/escape.ts'
import { foldedLines, headings } from './comparison-headings.ts'
import { comparisonTitle } from './comparison-title.ts'
import { countsLine } from './counts-line.ts'
import { type FigureGroup, outlineOf, passageOf, type TextChange } from './outline.ts'
import { originText, passageText, placeWords, wordsText } from './passage-text.ts'
import { readableRuns } from './readable-runs.ts'
import { unitNames, type WriteComparison } from './write-comparison.ts'

/** A comparison for a merge request: tables of figures, removed and added words. */
export function comparisonMd(comparison: ReportComparison, { top }: WriteComparison): string {
  const outline = outlineOf(comparison)
  const unitName = unitNames(comparison)
  const sections = [
    section(headings.alarms.vi, outline.alarms, top, (groups) => figureTable(groups, unitName)),
    section(headings.movements.vi, outline.movements, top, (groups) => figureTable(groups, unitName)),
    section(headings.onlyAfter.vi, outline.onlyAfter, top, labels),
    section(headings.onlyBefore.vi, outline.onlyBefore, top, labels),
    section(headings.texts.vi, outline.texts, top, textItems),
    section(headings.notes.vi, outline.notes, top, textItems),
    section(headings.moves.vi, outline.moves, top, (moves) =>
      moves.map(({ after }) => `- ${placed(after)}`).join('\n'),
    ),
    section(headings.data.vi, outline.data, top, dataItems),
    section(headings.sent.vi, outline.sent, top, dataItems),
    foldedLines(outline)
      .map(({ vi }) => `*${escaped(vi)}*`)
      .join('\n\n'),
  ].filter((each) => each !== '')
  return `${[`# ${escaped(comparisonTitle(comparison).vi)}`, escaped(countsLine(comparison, outline).vi), ...sections].join('\n\n')}\n`
}

function section<T>(
  title: string,
  entries: readonly T[],
  top: number | undefined,
  body: (shown: readonly T[]) => string,
): string {
  if (entries.length === 0) return ''
  const shown = entries.slice(0, top)
  const count = shown.length === entries.length ? `${entries.length}` : `${shown.length}/${entries.length}`
  return `## ${title} (${count})\n\n${body(shown)}`
}

function figureTable(groups: readonly FigureGroup[], unitName: (unit: string) => string): string {
  const rows = groups.map(({ first }) => {
    const owner = first.owner === undefined ? '' : unitName(first.owner)
    const alarms = [...first.alarms.map(({ message }) => message.vi), first.remark?.vi ?? '']
      .filter((each) => each !== '')
      .join('; ')
    return row([
      first.label.vi,
      first.before?.printed ?? '—',
      first.after?.printed ?? '—',
      first.difference?.printed ?? '',
      alarms,
      owner,
    ])
  })
  return ['| Chỉ tiêu | Trước | Nay | Chênh lệch | Ghi chú | Đơn vị |', '|---|---:|---:|---:|---|---|', ...rows].join(
    '\n',
  )
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`
}

function labels(changes: readonly FigureChange[]): string {
  return changes.map(({ label }) => `- ${escaped(label.vi)}`).join('\n')
}

const SIGNS: Readonly<Record<TextChange['kind'], string>> = {
  changed: 'sửa',
  added: 'thêm',
  removed: 'bỏ',
  split: 'tách',
  merged: 'gộp',
}

function textItems(changes: readonly TextChange[]): string {
  return changes
    .map((change) => `- ${SIGNS[change.kind]} — ${placed(passageOf(change))}\n\n  ${body(change)}`)
    .join('\n')
}

function placed(passage: Parameters<typeof originText>[0]): string {
  const origin = originText(passage)
  return `${escaped(placeWords(passage).vi)}${origin === '' ? '' : ` \`${origin}\``}`
}

function body(change: TextChange): string {
  switch (change.kind) {
    case 'removed':
      return struck(passageText(change.before))
    case 'added':
      return strong(passageText(change.after))
    case 'changed':
      if (change.rewritten) return `${struck(passageText(change.before))} ${strong(passageText(change.after))}`
      return woven(change.words)
    case 'split':
    case 'merged':
      return woven(change.words)
  }
}

function woven(runs: readonly WordRun[]): string {
  const text = readableRuns(runs)
    .map((run) => {
      if (run.kind === 'removed') return struck(wordsText(run.before))
      return run.kind === 'added' ? strong(wordsText(run.after)) : inLine(wordsText(run.after))
    })
    .join('')
  return escapedAtStart(text)
}

/** Tags rather than marks of Markdown, which do not open beside letters; the blank after the last word stays outside. */
function struck(text: string): string {
  return tagged('del', text)
}

function strong(text: string): string {
  return tagged('ins', text)
}

function tagged(tag: 'del' | 'ins', text: string): string {
  const words = text.trimEnd()
  return `<${tag}>${inLine(words)}</${tag}>${text.slice(words.length)}`
}

/** A line break would end the item that the words stand in. */
function inLine(text: string): string {
  return escaped(text.replace(/\s*\n\s*/g, ' '))
}

function dataItems(changes: readonly DataChange[]): string {
  return changes
    .map(({ message, after, before }) => {
      const span = after ?? before
      return `- ${escaped(message.vi)}${span ? ` \`${span.file}:${span.line}\`` : ''}`
    })
    .join('\n')
}
