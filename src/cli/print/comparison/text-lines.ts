import type { Passage, Word, WordRun } from '../../../model/comparison.ts'
import type { TextChange } from '../../../render/comparison/outline.ts'
import { wrap } from '../wrap.ts'
import type { ComparisonPage } from './comparison-page.ts'

/** Words shown on either side of a change, so that it can be found. */
const WORDS_AROUND = 5

/** Words shown of a passage that one side alone has. */
const WORDS_SHOWN = 24

const INDENT = '  '

/** One changed passage: its sign, where it stands, and the words. */
export function textLines(change: TextChange, page: ComparisonPage): readonly string[] {
  const passage = passageOf(change)
  const place = [...passage.headings, placeText(passage)].filter((each) => each !== '').join(' › ')
  const head = `${SIGNS[change.kind]} ${place === '' ? titleText(passage, page) : place}`
  return [
    ...wrap(head, INDENT, `${INDENT}  `, page.columns),
    ...bodyOf(change, page).flatMap((line) => wrap(line, `${INDENT}    `, `${INDENT}    `, page.columns)),
  ]
}

/** Told once below the heading: signs, not colour alone. */
export function signsLegend({ language }: ComparisonPage): string {
  return language === 'vi'
    ? '~ sửa, + thêm, - bỏ, < tách, > gộp; trong câu: [-bỏ-] {+thêm+}'
    : '~ changed, + added, - removed, < split, > merged; in a sentence: [-removed-] {+added+}'
}

const SIGNS: Readonly<Record<TextChange['kind'], string>> = {
  changed: '~',
  added: '+',
  removed: '-',
  split: '<',
  merged: '>',
}

export function passageOf(change: TextChange): Passage {
  switch (change.kind) {
    case 'removed':
      return change.before
    case 'split':
      return change.before
    case 'changed':
    case 'added':
    case 'merged':
      return change.after
  }
}

function placeText({ origin }: Passage): string {
  return origin ? `${origin.file}:${origin.line}` : ''
}

function titleText({ kind }: Passage, { language }: ComparisonPage): string {
  if (kind === 'note') return language === 'vi' ? 'chú thích' : 'note'
  return language === 'vi' ? 'phần đầu hoặc cuối văn bản' : 'head or foot of the document'
}

function bodyOf(change: TextChange, page: ComparisonPage): readonly string[] {
  switch (change.kind) {
    case 'removed':
      return [clipped(textOf(change.before), page)]
    case 'added':
      return [clipped(textOf(change.after), page)]
    case 'changed':
      if (change.rewritten) {
        return [`[-${clipped(textOf(change.before), page)}-]`, `{+${clipped(textOf(change.after), page)}+}`]
      }
      return [woven(change.words, page)]
    case 'split':
    case 'merged':
      return [woven(change.words, page)]
  }
}

/** The changed words with a few around them; long stretches that both sides have are left out. */
function woven(runs: readonly WordRun[], page: ComparisonPage): string {
  const last = runs.length - 1
  return runs
    .map((run, index) => {
      if (run.kind === 'removed') return `[-${wordsText(run.before).trimEnd()}-] `
      if (run.kind === 'added') return `{+${wordsText(run.after).trimEnd()}+} `
      return page.top === undefined ? wordsText(run.after) : shortened(run.after, index > 0, index < last)
    })
    .join('')
    .trim()
}

function shortened(words: readonly Word[], afterChange: boolean, beforeChange: boolean): string {
  const kept = (afterChange ? WORDS_AROUND : 0) + (beforeChange ? WORDS_AROUND : 0)
  if (words.length <= kept + 1) return wordsText(words)
  const start = afterChange ? `${wordsText(words.slice(0, WORDS_AROUND)).trimEnd()} ` : ''
  const end = beforeChange ? wordsText(words.slice(-WORDS_AROUND)) : ''
  return `${start}… ${end}`
}

function wordsText(words: readonly Word[]): string {
  return words.map(({ text, note }) => (note === undefined ? text : `[^${note}]`)).join('')
}

function textOf({ lines }: Passage): string {
  return lines.map((line) => line.map(inlineText).join('')).join(' | ')
}

type Inline = Passage['lines'][number][number]

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return inline.text
    case 'strong':
    case 'emphasis':
      return inline.children.map(inlineText).join('')
    case 'footnote':
      return ''
    case 'line-break':
      return ' '
  }
}

function clipped(text: string, { top }: ComparisonPage): string {
  const words = text.split(' ')
  if (top === undefined || words.length <= WORDS_SHOWN) return text
  return `${words.slice(0, WORDS_SHOWN).join(' ')} …`
}
