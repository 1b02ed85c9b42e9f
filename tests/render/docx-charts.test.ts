import { mkdirSync, writeFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/model/document.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { docxPart, docxParts } from './docx-parts.ts'
import { columns, line } from './sample-charts.ts'
import { paragraph, reportDocument, text } from './sample-document.ts'

/** Continuous integration has a validator read the workbooks that stand here. */
const FOLDER = 'out/chart-workbooks'

const document = reportDocument({
  blocks: [paragraph(text('Một')), columns, paragraph(text('Hai'))],
  notes: [],
  appendices: [{ label: '', title: [[text('Biểu đồ')]], blocks: [line] }],
})

async function workbook(number: number): Promise<ReadonlyMap<string, string>> {
  const bytes = unzipSync(await renderDocx(document))[`word/embeddings/chart${number}.xlsx`] ?? new Uint8Array()
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${FOLDER}/chart${number}.xlsx`, bytes)
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

function values(xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:c:)?v>([^<]*)<\/(?:c:)?v>/g)].map((each) => each[1] ?? '')
}

describe('a chart in a Word file', () => {
  it('is a native chart, with the workbook that holds its data', async () => {
    const parts = await docxParts(document)
    expect([...parts.keys()].filter((name) => /charts|embeddings/.test(name))).toEqual([
      'word/charts/_rels/chart1.xml.rels',
      'word/charts/_rels/chart2.xml.rels',
      'word/charts/chart1.xml',
      'word/charts/chart2.xml',
      'word/embeddings/chart1.xlsx',
      'word/embeddings/chart2.xlsx',
    ])
    expect(parts.get('word/charts/_rels/chart2.xml.rels')).toContain('Target="../embeddings/chart2.xlsx"')
    expect(parts.get('word/charts/chart2.xml')).toContain('<c:externalData r:id="rId1">')
  })

  it('shows the numbers of its workbook, and a gap where there is none', async () => {
    const chart = await docxPart(document, 'word/charts/chart1.xml')
    const sheet = (await workbook(1)).get('xl/worksheets/sheet1.xml') ?? ''
    expect(values(sheet)).toEqual(['87.5', '91.7', '91.7', '102.3', '91.7'])
    expect(sheet).toContain(
      '<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve">Cá &amp; mực</t></is></c><c r="C3"',
    )
    expect(chart).toContain("<c:f>'Số liệu'!$B$2:$B$4</c:f>")
    expect(chart).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>87.5</c:v></c:pt><c:pt idx="2"><c:v>102.3</c:v></c:pt>',
    )
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>')
  })

  it('draws the pace as a line of its own over the columns', async () => {
    const chart = await docxPart(document, 'word/charts/chart1.xml')
    expect(chart).toMatch(/<c:barChart>.*<c:lineChart>.*Tiến độ 11\/12 \(91,7%\).*<a:prstDash val="dash"\/>/)
    expect(await docxPart(document, 'word/charts/chart2.xml')).not.toContain('<c:barChart>')
  })

  it('is told in words to those who cannot see it, and has an id of its own', async () => {
    const body = await docxPart(document, 'word/document.xml')
    const drawings = [...body.matchAll(/<wp:docPr id="(\d+)" name="([^"]*)" title="([^"]*)" descr="([^"]*)"/g)]
    expect(drawings.map((each) => each.slice(1))).toEqual([
      ['1', 'Biểu đồ 1', 'Kế hoạch &lt;năm&gt; &amp; &quot;quý&quot;', columns.description],
      ['2', 'Biểu đồ 2', line.title, line.description],
    ])
  })

  it('is set in the font of the report', async () => {
    const chart = await docxPart(document, 'word/charts/chart1.xml')
    expect(new Set([...chart.matchAll(/typeface="([^"]*)"/g)].map((each) => each[1]))).toEqual(
      new Set([document.page.font]),
    )
  })

  it('is the same twice, in one process', async () => {
    expect(await renderDocx(document)).toEqual(await renderDocx(document))
  })

  it('has a workbook that Excel can open', async () => {
    expect([...(await workbook(2)).keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
    ])
  })
})

it('numbers stand beside the points where there is room, else only beside the last', async () => {
  const long: Chart = { ...line, points: line.points.map((each) => ({ ...each, ...longer(each) })) }
  const shown = async (chart: Chart): Promise<number> => {
    const part = await docxPart({ ...document, blocks: [chart], appendices: [] }, 'word/charts/chart1.xml')
    return part.split('<c:dLbl>').length - 1
  }
  expect([await shown(line), await shown(long)]).toEqual([2, 1])
})

function longer({ value }: Chart['points'][number]): Pick<Chart['points'][number], 'value'> {
  return value ? { value: { ...value, number: `${value.number}000000` } } : {}
}

it('columns begin at zero, unless one goes below it', async () => {
  const below: Chart = { ...columns, points: [{ label: 'x', value: { number: '-5', inlines: [], sources: [] } }] }
  const part = await docxPart({ ...document, blocks: [columns, below], appendices: [] }, 'word/charts/chart1.xml')
  expect(part).toContain('<c:min val="0"/>')
  expect(await docxPart({ ...document, blocks: [below], appendices: [] }, 'word/charts/chart1.xml')).not.toContain(
    '<c:min ',
  )
})

describe('what would make a file that Word refuses is a fault of the program', () => {
  it.each([
    ['a number that is none', { points: [{ label: 'x', value: { number: '1,5', inlines: [], sources: [] } }] }],
    ['no point', { points: [] }],
    ['no words for who cannot see it', { description: ' ' }],
    ['half a decimal', { decimals: 0.5 }],
  ])('%s', async (_what, change) => {
    await expect(renderDocx({ ...document, blocks: [{ ...line, ...change }] })).rejects.toThrow('chart “')
  })
})
