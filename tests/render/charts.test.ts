import { expect, it } from 'vitest'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { renderMarkdown } from '../../src/render/markdown/render-markdown.ts'
import { columns, line, point } from './sample-charts.ts'
import { reportDocument } from './sample-document.ts'

const document = reportDocument({ blocks: [columns, line], notes: [], appendices: [] })

it('a chart is a table in Markdown, the pace below it', () => {
  expect(renderMarkdown(document)).toContain(
    `**Kế hoạch \\<năm> & \\"quý\\"**

| Chỉ tiêu | Tỷ lệ (%) |
| :${'-'.repeat(71)} | ${'-'.repeat(31)}: |
| Tôm | 87,5 |
| Cá & mực | - |
| Lúa | 102,3 |
| Tiến độ 11/12 (91,7%) |  |`,
  )
})

it('a chart is a picture on the web page, with words for those who cannot see it and its numbers below', () => {
  const page = renderHtml(document)
  expect(page).toContain(`<svg role="img" aria-label="${columns.description}"`)
  expect(page).toContain('<figcaption>Kế hoạch &lt;năm&gt; &amp; &quot;quý&quot;</figcaption>')
  expect(page.match(/<rect class="cot"/g)).toHaveLength(2)
  expect(page.match(/<summary>Số liệu của biểu đồ<\/summary>/g)).toHaveLength(2)
})

it('a line on the web page breaks where a month has no number', () => {
  const [path] = /(?<=<path class="net" d=")[^"]*/.exec(renderHtml(document)) ?? []
  expect(path?.match(/[ML]/g)?.join('')).toBe('MM')
})

it.each([
  ['no number at all', [point('a'), point('b')]],
  ['one number', [point('a', '5')]],
  ['the same number', [point('a', '0.5'), point('b', '0.5')]],
  ['numbers below zero', [point('a', '-12345.5'), point('b', '7')]],
  ['huge numbers', [point('a', '123456789012345678'), point('b', '1')]],
])('a picture of %s has a place for everything', (_what, points) => {
  const page = renderHtml({
    ...document,
    blocks: [
      { ...line, points },
      { ...columns, points },
    ],
  })
  expect(page).not.toMatch(/NaN|Infinity|undefined/)
})
