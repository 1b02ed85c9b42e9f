import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { docxPart, docxParts } from './docx-parts.ts'
import { reportDocument } from './sample-document.ts'

describe('the same report gives the same file', () => {
  it('twice in one process, at different times', async () => {
    const first = await renderDocx(reportDocument())
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await renderDocx(reportDocument())).toEqual(first)
  })

  it('with the table of types first and the others by name', async () => {
    const [first, ...others] = (await docxParts(reportDocument())).keys()
    expect(first).toBe('[Content_Types].xml')
    expect(others).toEqual([...others].sort())
  })

  it('dated by the report', async () => {
    const core = await docxPart(reportDocument(), 'docProps/core.xml')
    expect(core.match(/2020-11-23T00:00:00Z/g)).toHaveLength(2)
    expect(core).toContain('<dc:title>Tình hình kinh tế - xã hội tháng 11</dc:title>')
    expect(core).toContain('<dc:creator>Ủy ban nhân dân tỉnh Kiên Giang</dc:creator>')
  })

  it('or by the given second, which wins', async () => {
    const core = await docxPart(reportDocument(), 'docProps/core.xml', { epochSeconds: 86_400 })
    expect(core.match(/1970-01-02T00:00:00Z/g)).toHaveLength(2)
  })
})
