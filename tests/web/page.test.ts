import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { realWorld } from '../../src/cli/real-world.ts'
import { pageData, validateMonth } from '../../src/compile.ts'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { noBrowser, withBrowser } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let folder = ''
let address = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-page-'))
  const how = { profile: 'compile', waivers: 'apply', charts: 'drawn' } as const
  const { validation, compiled } = validateMonth(realWorld('.'), { year: 2020, month: 11 }, how)
  if (!compiled) throw new Error('the sample does not compile')
  const file = join(folder, 'trang.html')
  writeFileSync(file, renderHtml(compiled.document, pageData(compiled, validation)))
  address = pathToFileURL(file).href
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The page in a window of that width; whatever it asks for beyond its own file is kept. */
async function onPage<T>(width: number, look: (page: Page, asked: readonly string[]) => Promise<T>): Promise<T> {
  return withBrowser(async (context) => {
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address)
    return look(page, asked)
  })
}

it('a browser is at hand: continuous integration may not pass without one', () => {
  if (process.env.CI) expect(noBrowser).toBeUndefined()
})

describe.skipIf(noBrowser !== undefined)('the web page', () => {
  it('asks for nothing but itself and holds no script', async () => {
    const found = await onPage(1280, async (page, asked) => ({
      asked: asked.length,
      scripts: await page.locator('script').count(),
      language: await page.locator('html').getAttribute('lang'),
    }))
    expect(found).toEqual({ asked: 1, scripts: 0, language: 'vi' })
  })

  it.each([1280, 390])(
    'has no accessibility fault that axe finds, and nothing to scroll sideways, at %i pixels',
    async (width) => {
      const found = await onPage(width, async (page) => {
        await page.addScriptTag({ content: axe })
        const violations = await page.evaluate<string[]>(
          `axe.run().then(({ violations }) => violations.map((each) => each.id + ': ' + each.nodes.slice(0, 2).map((node) => node.html).join(' ')))`,
        )
        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        return { violations, overflow }
      })
      expect(found).toEqual({ violations: [], overflow: 0 })
    },
  )

  it('shows charts as pictures, and their numbers as a table that the keyboard opens', async () => {
    const found = await onPage(390, async (page) => {
      const chart = page.locator('figure.bieu-do').first()
      await chart.locator('summary').focus()
      const before = await chart.locator('table').isVisible()
      await page.keyboard.press('Enter')
      return { before, after: await chart.locator('table').isVisible(), words: await chart.getByRole('img').count() }
    })
    expect(found).toEqual({ before: false, after: true, words: 1 })
  })

  it('tells where a figure comes from when it is pointed at and when the keyboard reaches it', async () => {
    const found = await onPage(1280, async (page) => {
      const figure = page.locator('.so', { hasText: 'vượt 4,83%' }).first()
      await figure.locator('a').hover()
      const hovered = await figure.locator('[role=tooltip]').isVisible()
      await page.mouse.move(0, 0)
      await figure.locator('a').focus()
      const focused = await figure.locator('[role=tooltip]').isVisible()
      return { hovered, focused, text: await figure.locator('[role=tooltip]').innerText() }
    })
    expect(found).toMatchObject({ hovered: true, focused: true })
    expect(found.text).toContain('data/2020-11/trong-trot.yaml:')
    expect(found.text).toContain('100 · (a ÷ b − 1)')
  })

  it('is walked with the Tab key: past the skip link, then from figure to figure in the order of the text', async () => {
    const walked = await onPage(1280, async (page) => {
      const words: string[] = []
      for (let step = 0; step < 6; step++) {
        await page.keyboard.press('Tab')
        words.push((await page.evaluate<string>('document.activeElement.textContent')).replaceAll('\u00a0', ' '))
      }
      return words
    })
    expect(walked).toEqual(['Đến nội dung', '4,97%', '1', '2', '16 nội dung', '3'])
  })

  it('keeps its place when a figure is tapped', async () => {
    const moved = await onPage(390, async (page) => {
      const figure = page.locator('.so', { hasText: 'vượt 4,83%' }).first()
      await figure.scrollIntoViewIfNeeded()
      await figure.locator('a').click()
      const box = await figure.locator('a').boundingBox()
      return { seen: box !== null && box.y > 0 && box.y < 900, tip: await figure.locator('[role=tooltip]').isVisible() }
    })
    expect(moved).toEqual({ seen: true, tip: true })
  })

  it('shows a note in place and leads to it and back', async () => {
    const found = await onPage(1280, async (page) => {
      const mark = page.locator('#v1')
      await mark.focus()
      const shown = await page.locator('#v1 + [role=tooltip]').isVisible()
      await page.keyboard.press('Enter')
      const there = await page.evaluate<string>('location.hash')
      return { shown, there, back: await page.locator('#c1 > a').getAttribute('href') }
    })
    expect(found).toEqual({ shown: true, there: '#c1', back: '#v1' })
  })

  it('prints the document alone', async () => {
    const shown = await onPage(1280, async (page) => {
      await page.emulateMedia({ media: 'print' })
      return {
        aside: await page.locator('aside.ngoai').isVisible(),
        main: await page.locator('main').isVisible(),
        wayBack: await page.locator('.chu-thich li > a').first().isVisible(),
      }
    })
    expect(shown).toEqual({ aside: false, main: true, wayBack: false })
  })
})
