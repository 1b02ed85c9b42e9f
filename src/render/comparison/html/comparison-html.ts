import type { DataChange, FigureChange, ReportComparison } from '../../../model/comparison.ts'
import { escapeHtml } from '../../html/escape-html.ts'
import { foldedLines, headings } from '../comparison-headings.ts'
import { comparisonTitle } from '../comparison-title.ts'
import { countsLine } from '../counts-line.ts'
import { type Outline, outlineOf } from '../outline.ts'
import { originText, placeWords } from '../passage-text.ts'
import { COMPARISON_STYLE } from './comparison-style.ts'
import { type Departments, departmentsOf } from './departments.ts'
import { figuresHtml } from './figures-html.ts'
import { textsHtml } from './texts-html.ts'

/**
 * A comparison as one self-contained page that works without scripts: words inline or side by side, and the changes of one
 * department alone, are chosen with radio buttons that the style reads.
 */
export function comparisonHtml(comparison: ReportComparison): string {
  const outline = outlineOf(comparison)
  const departments = departmentsOf(comparison, outline)
  const title = escapeHtml(comparisonTitle(comparison).vi)
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${COMPARISON_STYLE}
${departments.style}</style></head>
<body><a class="tat" href="#noi-dung">Đến nội dung</a>
<header><h1>${title}</h1><p>${escapeHtml(countsLine(comparison, outline).vi)}</p></header>
${choicesHtml(departments)}
<main id="noi-dung">
${sectionsHtml(outline, departments).join('\n')}
</main></body></html>
`
}

function choicesHtml({ names }: Departments): string {
  const options = names.map(
    ({ key, name, count }) => `<label><input type="radio" name="dv" id="${key}">${escapeHtml(name)} (${count})</label>`,
  )
  return `<form class="chon" aria-label="Cách xem">
<fieldset><legend>Lời văn</legend><label><input type="radio" name="kieu" id="trong-dong" checked>trong dòng</label><label><input type="radio" name="kieu" id="song-song">song song</label></fieldset>
<details><summary>Lọc theo đơn vị</summary><fieldset><legend>Đơn vị</legend><label><input type="radio" name="dv" id="dv-tat-ca" checked>tất cả</label>${options.join('')}</fieldset></details></form>`
}

function sectionsHtml(outline: Outline, departments: Departments): readonly string[] {
  return [
    section('can-xem', headings.alarms.vi, outline.alarms.length, figuresHtml(outline.alarms, departments)),
    section('bien-dong', headings.movements.vi, outline.movements.length, figuresHtml(outline.movements, departments)),
    section('moi-in', headings.onlyAfter.vi, outline.onlyAfter.length, labelsHtml(outline.onlyAfter, departments)),
    section('khong-in', headings.onlyBefore.vi, outline.onlyBefore.length, labelsHtml(outline.onlyBefore, departments)),
    section('loi-van', headings.texts.vi, outline.texts.length, textsHtml(outline.texts, departments)),
    section('chu-thich', headings.notes.vi, outline.notes.length, textsHtml(outline.notes, departments)),
    section('chuyen-cho', headings.moves.vi, outline.moves.length, movesHtml(outline, departments)),
    section('du-lieu', headings.data.vi, outline.data.length, dataHtml(outline.data, departments)),
    section('gui', headings.sent.vi, outline.sent.length, dataHtml(outline.sent, departments)),
    ...foldedLines(outline).map(({ vi }) => `<p class="gap">${escapeHtml(vi)}</p>`),
  ].filter((each) => each !== '')
}

function section(id: string, title: string, count: number, body: string): string {
  if (count === 0) return ''
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)} <span class="dem">${count}</span></h2>
${body}</section>`
}

function labelsHtml(changes: readonly FigureChange[], { attribute }: Departments): string {
  const items = changes.map(({ label, owner }) => `<li${attribute(owner)}>${escapeHtml(label.vi)}</li>`)
  return `<ul class="cot">${items.join('')}</ul>`
}

function movesHtml({ moves }: Outline, { attribute, ownerOf }: Departments): string {
  const items = moves.map(({ before, after }) => {
    const [from, to] = [placeWords(before).vi, placeWords(after).vi]
    const origin = originText(after)
    return `<li${attribute(ownerOf(after))}><code>${escapeHtml(origin)}</code> ${escapeHtml(from === to ? to : `${from} → ${to}`)}</li>`
  })
  return `<ul>${items.join('')}</ul>`
}

function dataHtml(changes: readonly DataChange[], { attribute }: Departments): string {
  const items = changes.map(({ message, owner, after, before }) => {
    const span = after ?? before
    const where = span ? ` <code>${escapeHtml(`${span.file}:${span.line}`)}</code>` : ''
    return `<li${attribute(owner)}>${escapeHtml(message.vi)}${where}</li>`
  })
  return `<ul>${items.join('')}</ul>`
}
