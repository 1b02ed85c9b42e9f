// One whole process that writes the long table: node bench/write-long-table.mjs (report|template|docxtemplater) OUT [TEMPLATE]
import { readFileSync, writeFileSync } from 'node:fs'
import { reportWith, tableRows, templateRow } from './long-table.mjs'

const [writer, out, template] = process.argv.slice(2)

switch (writer) {
  case 'report':
    writeFileSync(out, await written(tableRows()))
    break
  case 'template':
    writeFileSync(out, await written([templateRow()]))
    break
  case 'docxtemplater': {
    const [{ default: PizZip }, { default: Docxtemplater }] = [await import('pizzip'), await import('docxtemplater')]
    const document = new Docxtemplater(new PizZip(readFileSync(template)), { paragraphLoop: true })
    document.render({ rows: tableRows() })
    writeFileSync(out, document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }))
    break
  }
  default:
    throw new Error(`no writer ${writer}`)
}

async function written(rows) {
  const { render } = await import('../dist/index.js')
  const [file] = await render(reportWith(rows), 'bang', ['docx'])
  return file.bytes
}
