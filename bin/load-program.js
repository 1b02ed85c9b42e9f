const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const dist = join(__dirname, '..', 'dist')

/**
 * The bundled program. Its engine, which commands load when they run, brings the code that V8 made of it when it was
 * built: a cold run then need not compile it again. Another version of Node refuses that code, and compiles as ever.
 */
exports.loadProgram = () => evaluate(compile('report'), requireBundle)

/** Keeps what V8 has compiled of the engine so far beside it, for the runs to come. */
exports.keepCompiledEngine = () => writeFileSync(cacheFile('engine'), engine().script.createCachedData())

let loaded

function engine() {
  if (loaded === undefined) {
    const script = compile('engine')
    loaded = { script, exports: evaluate(script, require) }
  }
  return loaded
}

function requireBundle(name) {
  return name === './engine.cjs' ? engine().exports : require(name)
}

function compile(name) {
  const filename = join(dist, `${name}.cjs`)
  const source = `(function (exports, require, module) {${readFileSync(filename, 'utf8')}\n})`
  return new Script(source, { filename, cachedData: readCache(name) })
}

function evaluate(script, requires) {
  const module = { exports: {} }
  script.runInThisContext()(module.exports, requires, module)
  return module.exports
}

function cacheFile(name) {
  return join(dist, `${name}.cache`)
}

function readCache(name) {
  try {
    return readFileSync(cacheFile(name))
  } catch {
    return undefined
  }
}
