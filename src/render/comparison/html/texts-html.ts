import type { Word, WordRun } from '../../../model/comparison.ts'
import { escapeHtml } from '../../html/escape-html.ts'
import { passageOf, type TextChange } from '../outline.ts'
import { originText, passageText, placeWords } from '../passage-text.ts'
import { readableRuns } from '../readable-runs.ts'
import type { Departments } from './departments.ts'

const NAMES: Readonly<Record<TextChange['kind'], string>> = {
  changed: 'sửa',
  added: 'thêm',
  removed: 'bỏ',
  split: 'tách đoạn',
  merged: 'gộp đoạn',
}

/** Reworded passages, each written twice: inline, and the older beside the newer. */
export function textsHtml(changes: readonly TextChange[], departments: Departments): string {
  return changes.map((change) => articleHtml(change, departments)).join('\n')
}

function articleHtml(change: TextChange, departments: Departments): string {
  const passage = passageOf(change)
  const origin = originText(passage)
  const place = origin === '' ? '' : ` <code>${escapeHtml(origin)}</code>`
  const { inline, before, after } = bodyOf(change)
  return `<article${departments.attribute(departments.ownerOf(passage))}><h3><b class="${change.kind}">${NAMES[change.kind]}</b> ${escapeHtml(placeWords(passage).vi)}${place}</h3>
<p class="trong-dong">${inline}</p><div class="song-song"><p>${before}</p><p>${after}</p></div></article>`
}

interface Bodies {
  readonly inline: string
  readonly before: string
  readonly after: string
}

function bodyOf(change: TextChange): Bodies {
  switch (change.kind) {
    case 'removed':
      return alone(del(passageText(change.before)), 'before')
    case 'added':
      return alone(ins(passageText(change.after)), 'after')
    case 'changed': {
      if (!change.rewritten) return woven(change.words)
      const [before, after] = [del(passageText(change.before)), ins(passageText(change.after))]
      return { inline: `${before} ${after}`, before, after }
    }
    case 'split':
    case 'merged':
      return woven(change.words)
  }
}

function alone(html: string, side: 'before' | 'after'): Bodies {
  return { inline: html, before: side === 'before' ? html : '', after: side === 'after' ? html : '' }
}

function woven(words: readonly WordRun[]): Bodies {
  const runs = readableRuns(words)
  const html = ({ kind, before, after }: WordRun): string => {
    if (kind === 'both') return wordsHtml(after)
    return kind === 'removed' ? around('del', wordsHtml(before)) : around('ins', wordsHtml(after))
  }
  return {
    inline: runs.map(html).join(''),
    before: runs
      .filter(({ kind }) => kind !== 'added')
      .map(html)
      .join(''),
    after: runs
      .filter(({ kind }) => kind !== 'removed')
      .map(html)
      .join(''),
  }
}

/** The blank after the last word stays outside, so that it is not struck through. */
function del(text: string): string {
  return around('del', escapeHtml(text))
}

function ins(text: string): string {
  return around('ins', escapeHtml(text))
}

function around(tag: 'del' | 'ins', html: string): string {
  const words = html.trimEnd()
  return `<${tag}>${words}</${tag}>${html.slice(words.length)}`
}

function wordsHtml(words: readonly Word[]): string {
  return words.map(({ text, note }) => (note === undefined ? escapeHtml(text) : `<sup>${note}</sup>`)).join('')
}
