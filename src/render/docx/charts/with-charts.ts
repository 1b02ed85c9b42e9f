import type { Chart } from '../../../model/document.ts'
import type { PageLayout } from '../../../model/month.ts'
import { fillChartSlots } from '../chart-slot.ts'
import type { LibraryParts } from '../library-parts.ts'
import { chartXml } from './chart-xml.ts'
import { drawingXml } from './drawing-xml.ts'
import { chartWorkbook } from './workbook.ts'

const TYPES = '[Content_Types].xml'
const RELATIONSHIPS = 'word/_rels/document.xml.rels'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export interface Drawn {
  readonly parts: LibraryParts
  readonly texts: readonly string[]
}

/**
 * The package with its charts: for each a part, the workbook that Word opens to edit its data, and a drawing in its slot.
 *
 * @throws Error where slots and charts are not as many: a fault of the program.
 */
export function withCharts({ parts, texts }: Drawn, charts: readonly Chart[], page: PageLayout): Drawn {
  let drawings = 0
  const drawn = fillChartSlots(texts, (index, width) => {
    const chart = charts[index]
    if (!chart) throw new Error(`no chart ${index + 1}`)
    drawings++
    return drawingXml(chart, index + 1, width)
  })
  if (drawings !== charts.length) throw new Error(`${charts.length} charts, ${drawings} places`)
  const added = charts.flatMap((chart, index) => partsOf(chart, index + 1, page))
  const numbers = charts.map((_, index) => index + 1)
  return {
    texts: drawn,
    parts: new Map([
      ...parts,
      [TYPES, withEntries(parts, TYPES, '</Types>', typesXml(numbers))],
      [RELATIONSHIPS, withEntries(parts, RELATIONSHIPS, '</Relationships>', numbers.map(relationshipXml).join(''))],
      ...added,
    ]),
  }
}

function partsOf(chart: Chart, number: number, page: PageLayout): readonly (readonly [string, string | Uint8Array])[] {
  const workbook = `<Relationship Id="rId1" Type="${OFFICE}/package" Target="../embeddings/chart${number}.xlsx"/>`
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  return [
    [`word/charts/chart${number}.xml`, `${declaration}${chartXml(chart, page, 'rId1')}`],
    [
      `word/charts/_rels/chart${number}.xml.rels`,
      `${declaration}<Relationships xmlns="${PACKAGE}">${workbook}</Relationships>`,
    ],
    [`word/embeddings/chart${number}.xlsx`, chartWorkbook(chart)],
  ]
}

function typesXml(numbers: readonly number[]): string {
  const charts = numbers.map(
    (each) => `<Override PartName="/word/charts/chart${each}.xml" ContentType="${CHART_TYPE}"/>`,
  )
  return `<Default Extension="xlsx" ContentType="${SHEET_TYPE}"/>${charts.join('')}`
}

function relationshipXml(number: number): string {
  return `<Relationship Id="rIdChart${number}" Type="${OFFICE}/chart" Target="charts/chart${number}.xml"/>`
}

/** @throws Error where the library no longer writes the part: its version has changed. */
function withEntries(parts: LibraryParts, name: string, end: string, entries: string): string {
  const part = parts.get(name)
  if (typeof part !== 'string' || !part.endsWith(end)) throw new Error(`docx: ${name} does not end with ${end}`)
  return part.slice(0, -end.length) + entries + end
}
