const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const bundle = join(__dirname, '..', 'dist', 'report.cjs')
const codeCache = join(__dirname, '..', 'dist', 'report.cache')

/**
 * The bundled program, with the code that V8 made of it when it was built: a cold run then need not compile it again.
 * Another version of Node refuses that code, and compiles as it always does.
 */
exports.loadBundle = () => {
  const wrapped = `(function (exports, require, module) {${readFileSync(bundle, 'utf8')}\n})`
  const script = new Script(wrapped, { filename: bundle, cachedData: readCache() })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module)
  return { program: module.exports, script, codeCache }
}

function readCache() {
  try {
    return readFileSync(codeCache)
  } catch {
    return undefined
  }
}
