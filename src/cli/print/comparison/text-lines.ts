import type { Passage, Word, WordRun } from '../../../model/comparison.ts'
import { passageOf, type TextChange } from '../../../render/comparison/outline.ts'
import { readableRuns } from '../../../render/comparison/readable-runs.ts'
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
  const place = [...headingsOf(passage, page), placeText(passage)].filter((each) => each !== '').join(' › ')
  const head = `${SIGNS[change.kind]} ${place === '' ? frameText(page) : place}`
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

function placeText({ origin }: Passage): string {
  return origin ? `${origin.file}:${origin.line}` : ''
}

/** A note is found by its number, all else by the headings above it. */
function headingsOf({ place, headings }: Passage, { language }: ComparisonPage): readonly string[] {
  if (place.part !== 'note') return headings
  return [language === 'vi' ? `chú thích ${place.note}` : `note ${place.note}`]
}

function frameText({ language }: ComparisonPage): string {
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
function woven(all: readonly WordRun[], page: ComparisonPage): string {
  const runs = readableRuns(all)
  const last = runs.length - 1
  return runs
    .map((run, index) => {
      if (run.kind === 'removed') return between('[-', wordsText(run.before), '-]')
      if (run.kind === 'added') return between('{+', wordsText(run.after), '+}')
      return page.top === undefined ? wordsText(run.after) : shortened(run.after, index > 0, index < last)
    })
    .join('')
    .trim()
}

/** The blank after the last word stays outside: it belongs to the sentence. */
function between(open: string, text: string, close: string): string {
  const words = text.trimEnd()
  return `${open}${words}${close}${text.slice(words.length)}`
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
