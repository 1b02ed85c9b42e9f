import type { FigureChange, PrintedFigure } from '../../../model/comparison.ts'
import { escapeHtml } from '../../html/escape-html.ts'
import type { FigureGroup } from '../outline.ts'
import type { Departments } from './departments.ts'

/** Figures as a table: the heaviest of each indicator, the others folded below it. */
export function figuresHtml(groups: readonly FigureGroup[], departments: Departments): string {
  return `<div class="bang"><table><thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Trước</th><th scope="col">Nay</th><th scope="col">Chênh lệch</th></tr></thead>
<tbody>${groups.map((group) => rowsOf(group, departments)).join('\n')}</tbody></table></div>`
}

function rowsOf({ first, others }: FigureGroup, departments: Departments): string {
  const owner = departments.nameOf(first.owner)
  const alarms = first.alarms.map(({ message }) => `<li>${escapeHtml(message.vi)}</li>`).join('')
  const details =
    others.length === 0 ? '' : `<details><summary>${others.length} số khác</summary>${othersHtml(others)}</details>`
  const about = [
    alarms === '' ? '' : `<ul class="bao ${first.judgement ?? ''}">${alarms}</ul>`,
    first.remark ? `<span class="ai">${escapeHtml(first.remark.vi)}</span>` : '',
    `<span class="ai">${[judged(first), escapeHtml(owner), placeHtml(first)].filter((each) => each !== '').join(' · ')}</span>`,
    details,
  ].join('')
  return `<tr${departments.attribute(first.owner)}><th scope="row">${escapeHtml(first.label.vi)}${about}</th>${numbersHtml(first)}</tr>`
}

function judged({ judgement }: FigureChange): string {
  if (judgement === undefined) return ''
  return judgement === 'better' ? '<b class="tot">▲ tốt lên</b>' : '<b class="xau">▼ xấu đi</b>'
}

function placeHtml({ before, after }: FigureChange): string {
  const span = (after ?? before)?.span
  return span ? `<code>${escapeHtml(`${span.file}:${span.line}`)}</code>` : ''
}

function numbersHtml({ before, after, difference }: FigureChange): string {
  return [numberText(before), numberText(after), difference?.printed ?? '']
    .map((text) => `<td class="so">${escapeHtml(text)}</td>`)
    .join('')
}

function othersHtml(others: readonly FigureChange[]): string {
  const rows = others.map(
    (change) => `<tr><th scope="row">${escapeHtml(change.label.vi)}</th>${numbersHtml(change)}</tr>`,
  )
  return `<table><tbody>${rows.join('')}</tbody></table>`
}

function numberText(figure: PrintedFigure | undefined): string {
  return figure?.printed ?? '—'
}
