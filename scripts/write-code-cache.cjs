// Part of `npm run bundle`: runs the main job once, so that the functions that it needs are compiled, and keeps what V8
// made of them beside the bundle. See bin/load-program.js.
const { mkdtempSync, rmSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { keepCompiledCode, loadProgram } = require('../bin/load-program.js')

const root = join(__dirname, '..')
const out = mkdtempSync(join(tmpdir(), 'report-bundle-'))

/** A small workspace that always builds, then the repository's own, which another province may have replaced. */
async function warmUp() {
  const { run } = loadProgram()
  const first = await run(['build', '-m', '2023-03', '-w', join(root, 'tests', 'workspaces', 'song-lam'), '-o', out])
  await run(['build', '-m', '2020-11', '-w', root, '-o', out])
  if (first === 0) keepCompiledCode()
  rmSync(out, { recursive: true })
  process.exitCode = first
}

warmUp()
