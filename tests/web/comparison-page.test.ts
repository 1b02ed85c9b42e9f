import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareReports } from '../../src/compare/compare-reports.ts'
import { comparisonHtml } from '../../src/render/comparison/html/comparison-html.ts'
import { sampleSide } from '../compare/sample-sides.ts'
import { noBrowser, withBrowser } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let folder = ''
let address = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-comparison-'))
  const file = join(folder, 'so-sanh.html')
  writeFileSync(file, comparisonHtml(compareReports(sampleSide('2020-10', 10), sampleSide('2020-11', 11))))
  address = pathToFileURL(file).href
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function onPage<T>(width: number, look: (page: Page) => Promise<T>): Promise<T> {
  return withBrowser(async (context) => {
    const page = await context.newPage()
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address)
    return look(page)
  })
}

/** Changes of departments that can be seen now. */
function shown(page: Page): Promise<number> {
  return page.locator('[data-dv]:visible').count()
}

describe.skipIf(noBrowser !== undefined)('the page of a comparison', () => {
  it.each([1280, 390])(
    'has no fault that axe finds, no script and nothing to scroll sideways, at %i pixels',
    async (width) => {
      const found = await onPage(width, async (page) => {
        const scripts = await page.locator('script').count()
        await page.addScriptTag({ content: axe })
        const violations = await page.evaluate<string[]>(
          `axe.run().then(({ violations }) => violations.map((each) => each.id + ': ' + each.nodes.slice(0, 2).map((node) => node.html).join(' ')))`,
        )
        const sideways = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
        return { scripts, violations, sideways }
      })
      expect(found).toEqual({ scripts: 0, violations: [], sideways: 0 })
    },
  )

  it('shows words inline, and side by side when the keyboard says so', async () => {
    const seen = await onPage(1280, async (page) => {
      const state = async (): Promise<readonly boolean[]> => [
        await page.locator('p.trong-dong').first().isVisible(),
        await page.locator('div.song-song').first().isVisible(),
      ]
      const before = await state()
      await page.locator('#trong-dong').focus()
      await page.keyboard.press('ArrowRight')
      return [before, await state()]
    })
    expect(seen).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('shows the changes of one department alone when it is chosen, and all of them again', async () => {
    const [all, one, again, own] = await onPage(1280, async (page) => {
      const whole = await shown(page)
      await page.locator('summary', { hasText: 'Lọc theo đơn vị' }).press('Enter')
      await page.locator('#dv-tat-ca').focus()
      await page.keyboard.press('ArrowDown')
      const chosen = await shown(page)
      const label = await page.locator('label:has(:checked[name="dv"])').innerText()
      await page.keyboard.press('ArrowUp')
      return [whole, chosen, await shown(page), Number(/\((\d+)\)/.exec(label)?.[1])]
    })
    expect(one).toBe(own)
    expect(one).toBeLessThan(all)
    expect(again).toBe(all)
  })
})
