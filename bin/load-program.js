const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

// A build is over before V8's work ahead pays: optimised code is made three times as late as usual, and memory is not
// marked on the side for a collection that never comes. Set before anything is compiled, for V8 keeps compiled code only
// for runs with equal flags.
setFlagsFromString('--interrupt-budget=400000')
setFlagsFromString('--no-incremental-marking')

const dist = join(__dirname, '..', 'dist')
const bundles = new Map()

/**
 * The bundled program. Its files bring the code that V8 made of them when they were built: a cold run then need not
 * compile it again. Another version of Node refuses that code, and compiles as ever.
 */
exports.loadProgram = () => bundle('report').exports

/** Keeps what V8 has compiled of the program so far beside it, for the runs to come. */
exports.keepCompiledCode = () => {
  for (const [name, { script }] of bundles) writeFileSync(cacheFile(name), script.createCachedData())
}

function bundle(name) {
  if (!bundles.has(name)) {
    const script = compile(name)
    bundles.set(name, { script, exports: evaluate(script) })
  }
  return bundles.get(name)
}

function requireFromBundle(name) {
  return name === './engine.cjs' ? bundle('engine').exports : require(name)
}

/** The bundles are ASCII: read as such, V8 keeps them in half the memory and need not look for other letters. */
function compile(name) {
  const filename = join(dist, `${name}.cjs`)
  return new Script(readFileSync(filename, 'latin1'), { filename, cachedData: readCache(name) })
}

function evaluate(script) {
  const module = { exports: {} }
  script.runInThisContext()(module.exports, requireFromBundle, module)
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
