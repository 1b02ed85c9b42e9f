import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Why no page can be looked at, or nothing where one can. */
export const noBrowser = existsSync(CHROMIUM)
  ? undefined
  : `no browser at ${CHROMIUM}: install it (Debian: apt-get install chromium) or set CHROMIUM`

/** A real browser without a window; nothing that it starts by itself goes to the network. */
export async function withBrowser<T>(look: (context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'report-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    return await look(context)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
