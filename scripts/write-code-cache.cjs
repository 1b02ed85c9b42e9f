// Part of `npm run bundle`: runs the main job once, so that the functions that it needs are compiled, and keeps what V8
// made of them beside the bundle. See bin/load-program.js.
const { mkdtempSync, rmSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { keepCompiledEngine, loadProgram } = require('../bin/load-program.js')

const workspace = join(__dirname, '..')
const out = mkdtempSync(join(tmpdir(), 'report-bundle-'))

loadProgram()
  .run(['build', '--month', '2020-11', '--workspace', workspace, '--out', out])
  .then((exitCode) => {
    if (exitCode === 0) keepCompiledEngine()
    rmSync(out, { recursive: true })
    process.exitCode = exitCode
  })
