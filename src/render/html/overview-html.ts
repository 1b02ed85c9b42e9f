import type { Attainment, MonthlySeries, Overview } from '../../model/overview.ts'
import { periodKey } from '../../model/period.ts'
import { escapeHtml } from './escape-html.ts'

/** Bars reach this far at most: beyond twice the plan the number says the rest. */
const LONGEST_PERMILLE = 2000

/** Who has sent, how far the plans are, how the months went: below the document, not part of it. */
export function overviewHtml(overview: Overview): string {
  return [sentHtml(overview), attainmentsHtml(overview), seriesHtml(overview.series)]
    .filter((each) => each !== '')
    .join('\n')
}

function sentHtml({ units, due }: Overview): string {
  if (units.length === 0) return ''
  const sent = units.filter((unit) => unit.sentOn !== undefined).length
  const rows = units.map(({ name, sentOn, late }) => {
    const [state, mark] =
      sentOn === undefined ? ['chua', 'chưa gửi'] : late ? ['muon', `${day(sentOn)}, sau hạn`] : ['du', day(sentOn)]
    return `<li class="${state}"><span>${escapeHtml(name)}</span> <b>${mark}</b></li>`
  })
  const deadline = due === undefined ? '' : `, hạn ${day(due)}`
  return `<section aria-labelledby="gui"><h2 id="gui">Đơn vị gửi báo cáo: ${sent}/${units.length}${deadline}</h2><ul class="don-vi">${rows.join('\n')}</ul></section>`
}

function day(date: string): string {
  return date.split('-').reverse().join('/')
}

function attainmentsHtml({ attainments, pacePermille }: Overview): string {
  if (attainments.length === 0) return ''
  const rows = attainments.map((each) => barHtml(each, pacePermille))
  return `<section aria-labelledby="ke-hoach"><h2 id="ke-hoach">Mức đạt kế hoạch</h2><p class="ghi">Vạch đứng là tiến độ bình quân theo tháng.</p><ul class="thanh">${rows.join('\n')}</ul></section>`
}

function barHtml({ name, printed, permille }: Attainment, pace: number): string {
  const length = Math.max(0, Math.min(permille, LONGEST_PERMILLE)) / 2
  const state = permille >= 1000 ? 'dat' : permille >= pace ? 'kip' : 'cham'
  const words = { dat: 'đạt kế hoạch', kip: 'kịp tiến độ', cham: 'chậm tiến độ' }[state]
  const label = escapeHtml(`${name}: ${printed} kế hoạch, ${words}`)
  return `<li><span>${escapeHtml(name)}</span> <svg role="img" aria-label="${label}" viewBox="0 0 1000 60" preserveAspectRatio="none"><rect class="nen" width="1000" height="60"/><rect class="${state}" width="${length}" height="60"/><path class="vach" d="M${pace / 2} 0V60"/></svg> <b>${escapeHtml(printed)}</b></li>`
}

function seriesHtml(series: readonly MonthlySeries[]): string {
  if (series.length === 0) return ''
  return `<section aria-labelledby="thang"><h2 id="thang">Mười hai tháng gần nhất</h2><ul class="duong">${series.map(sparkHtml).join('\n')}</ul></section>`
}

/** A line that breaks where a month is not known. */
function sparkHtml({ name, points }: MonthlySeries): string {
  const last = points.at(-1)
  const start = points[0]
  if (!last || !start) return ''
  const x = (index: number): number => 20 + index * 87
  const at = points.map((point) => ({ ...point, x: x(monthsBetween(point.period, last.period)) }))
  const path = at.map(
    (each, index) => `${isNext(at[index - 1], each) ? 'L' : 'M'}${each.x} ${190 - (each.permille * 17) / 100}`,
  )
  const dots = at.map((each) => `<circle cx="${each.x}" cy="${190 - (each.permille * 17) / 100}" r="12"/>`)
  const label = escapeHtml(`${name}: ${points.map((each) => `${periodKey(each.period)} ${each.printed}`).join('; ')}`)
  return `<li><span>${escapeHtml(name)}</span> <svg role="img" aria-label="${label}" viewBox="0 0 1000 200"><path d="${path.join('')}"/>${dots.join('')}</svg> <b>${escapeHtml(last.printed)}</b></li>`
}

function isNext(before: { readonly x: number } | undefined, each: { readonly x: number }): boolean {
  return before !== undefined && each.x - before.x === 87
}

/** Places on a line of twelve months that ends with `last`. */
function monthsBetween(period: { year: number; month: number }, last: { year: number; month: number }): number {
  return 11 - ((last.year - period.year) * 12 + last.month - period.month)
}
