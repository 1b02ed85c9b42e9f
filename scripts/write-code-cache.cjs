// Part of `npm run bundle`: runs the main job once, so that the functions that it needs are compiled, and keeps what V8
// made of them beside the bundle. See bin/load-bundle.js.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { loadBundle } = require('../bin/load-bundle.js')

const workspace = join(__dirname, '..')
const out = mkdtempSync(join(tmpdir(), 'report-bundle-'))
const { program, script, codeCache } = loadBundle()

program.run(['build', '--month', '2020-11', '--workspace', workspace, '--out', out]).then(() => {
  writeFileSync(codeCache, script.createCachedData())
  rmSync(out, { recursive: true })
})
