import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { previewPages } from '../../src/cli/preview-pages.ts'
import { servePreview } from '../../src/cli/preview-server.ts'
import { realWorld } from '../../src/cli/real-world.ts'
import { noBrowser, withBrowser } from './browser.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'report-preview-'))
  cpSync(join(import.meta.dirname, '..', 'workspaces', 'song-lam'), root, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function start(): ReturnType<typeof servePreview> {
  return servePreview(
    root,
    previewPages(() => realWorld(root), { year: 2023, month: 3 }),
    0,
  )
}

function change(file: string, edit: (text: string) => string): void {
  const path = join(root, file)
  writeFileSync(path, edit(readFileSync(path, 'utf8')))
}

describe.skipIf(noBrowser !== undefined)('the preview', () => {
  it('follows a save, stays where the reader was, and shows what is wrong instead of going blank', async () => {
    const server = await start()
    const found = await withBrowser(async (context) => {
      const page = await context.newPage()
      await page.setViewportSize({ width: 600, height: 300 })
      await page.goto(server.address)
      await page.evaluate('scrollTo(0, 120)')
      change('templates/thang/report.md.hbs', (text) => `${text}\n\nCâu vừa thêm.\n`)
      await page.getByText('Câu vừa thêm.').waitFor()
      const scrolled = await page.evaluate<number>('Math.round(scrollY)')
      change('templates/thang/report.md.hbs', (text) => `${text}\n{{khong_co "x"}}\n`)
      await page.getByRole('alert').waitFor()
      const alert = await page.getByRole('alert').innerText()
      return { scrolled, alert, kept: await page.getByText('Câu vừa thêm.').count() }
    })
    server.close()
    await server.closed
    expect(found.scrolled).toBe(120)
    expect(found.alert).toContain('Dữ liệu đang có lỗi')
    expect(found.kept).toBe(1)
  })
})

it('the preview answers on this machine only, and only for its page', async () => {
  const server = await start()
  const page = await fetch(server.address)
  const other = await fetch(`${server.address}bao-cao.yaml`)
  server.close()
  expect([new URL(server.address).hostname, page.status, other.status]).toEqual(['127.0.0.1', 200, 404])
  expect(await page.text()).toContain("new EventSource('/events')")
})
