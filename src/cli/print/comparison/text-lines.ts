import type { Word, WordRun } from '../../../model/comparison.ts'
import { passageOf, type TextChange } from '../../../render/comparison/outline.ts'
import { originText, passageText, placeWords, wordsText } from '../../../render/comparison/passage-text.ts'
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
  const place = [placeWords(passage)[page.language], originText(passage)].filter((each) => each !== '').join(' › ')
  const head = `${SIGNS[change.kind]} ${place}`
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

function bodyOf(change: TextChange, page: ComparisonPage): readonly string[] {
  switch (change.kind) {
    case 'removed':
      return [clipped(passageText(change.before), page)]
    case 'added':
      return [clipped(passageText(change.after), page)]
    case 'changed':
      if (change.rewritten) {
        return [`[-${clipped(passageText(change.before), page)}-]`, `{+${clipped(passageText(change.after), page)}+}`]
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

function clipped(text: string, { top }: ComparisonPage): string {
  const words = text.split(' ')
  if (top === undefined || words.length <= WORDS_SHOWN) return text
  return `${words.slice(0, WORDS_SHOWN).join(' ')} …`
}
