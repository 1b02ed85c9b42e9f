import { strToU8, zipSync } from 'fflate'
import type { Chart } from '../../../model/document.ts'
import { xmlText } from '../xml-text.ts'
import { ZIP_START } from '../zip-start.ts'
import { chartSheet, numberFormat, SHEET_NAME, type SheetColumn } from './chart-sheet.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The workbook in which Word lets the data of a chart be edited. The same chart gives the same bytes. */
export function chartWorkbook(chart: Chart): Uint8Array {
  const parts = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `<sheet name="${SHEET_NAME}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetXml(chartSheet(chart)),
    'xl/styles.xml': stylesXml(numberFormat(chart)),
  }
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const entries = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)])
  return zipSync(Object.fromEntries(entries), { mtime: ZIP_START, level: 0 })
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

function sheetXml(columns: readonly SheetColumn[]): string {
  const length = columns[0]?.cells.length ?? 0
  const heads = columns.map(({ letter, head }) => textCell(`${letter}1`, head))
  const rows = Array.from({ length }, (_, index) => {
    const cells = columns.map(({ letter, kind, cells }) => cellXml(`${letter}${index + 2}`, kind, cells[index]))
    return `<row r="${index + 2}">${cells.join('')}</row>`
  })
  return (
    `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="48" customWidth="1"/>` +
    '<col min="2" max="3" width="28" customWidth="1"/></cols>' +
    `<sheetData><row r="1">${heads.join('')}</row>${rows.join('')}</sheetData></worksheet>`
  )
}

function cellXml(place: string, kind: SheetColumn['kind'], content: string | undefined): string {
  if (content === undefined) return ''
  return kind === 'text' ? textCell(place, content) : `<c r="${place}" s="1"><v>${content}</v></c>`
}

function textCell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

/** Two styles of cells: 0 for text, 1 for numbers. */
function stylesXml(format: string): string {
  const plain = 'fontId="0" fillId="0" borderId="0"'
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${format}"/></numFmts>` +
    '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf numFmtId="0" ${plain}/></cellStyleXfs>` +
    `<cellXfs count="2"><xf numFmtId="0" ${plain} xfId="0"/>` +
    `<xf numFmtId="164" ${plain} xfId="0" applyNumberFormat="1"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}
