// Bundles the program into dist/: report.cjs for the command line, engine.cjs for what commands do, index.js for the
// library.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'

const shared = {
  outdir: 'dist',
  write: false,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  alias: {
    // Handlebars' own entry for Node asks for `fs`, to teach `require` about templates; this one is the same without it.
    handlebars: 'handlebars/dist/cjs/handlebars.js',
    // The same library as modules: only what is used is shipped, and nothing asks for `process`.
    yaml: './node_modules/yaml/browser/index.js',
  },
  legalComments: 'linked',
  logLevel: 'warning',
}
// Without dynamic import an `import()` becomes a `require`, which bin/load-program.js answers.
const command = {
  ...shared,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  supported: { 'dynamic-import': false },
  banner: { js: '(function (exports, require, module) {' },
  footer: { js: '})' },
  plugins: [unusedPartsLeftOut()],
}

const bundles = [
  await build({ ...command, entryPoints: { report: 'src/cli/main.ts' }, plugins: [engineApart(), ...command.plugins] }),
  await build({ ...command, entryPoints: { engine: 'src/cli/engine.ts' } }),
  await build({ ...shared, entryPoints: ['src/index.ts'], format: 'esm' }),
]
replaceDist(bundles.flatMap((bundle) => bundle.outputFiles))

const { status } = spawnSync(process.execPath, ['scripts/write-code-cache.cjs'], {
  stdio: ['ignore', 'ignore', 'ignore'],
})
if (status !== 0) console.warn('The bundle works; its code cache could not be made, so that it starts more slowly.')

/**
 * Parts of libraries that nothing here reaches and that no bundler can tell: a run would read or load them in vain.
 * Zod's messages in other languages than its own, Handlebars' compiler (templates are walked), and the child processes
 * that commander starts for commands that are programs of their own.
 */
function unusedPartsLeftOut() {
  const unused = [/\/locales\/index\.js$/, /\/javascript-compiler$/]
  return {
    name: 'unused-parts-left-out',
    setup: (plugin) => {
      for (const filter of unused) plugin.onResolve({ filter }, ({ path }) => ({ path, namespace: 'left-out' }))
      plugin.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
        /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'left-out' } : undefined,
      )
      plugin.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {}' }))
    },
  }
}

/** Leaves the engine out of the command line's bundle: it is loaded from a file of its own, when a command runs. */
function engineApart() {
  return {
    name: 'engine-apart',
    setup: (plugin) => plugin.onResolve({ filter: /\/engine\.ts$/ }, () => ({ path: './engine.cjs', external: true })),
  }
}

/** File by file, each whole: a report that is built in the meantime finds the program, old or new. */
function replaceDist(files) {
  const names = files.map((file) => basename(file.path))
  mkdirSync('dist', { recursive: true })
  // Code caches first: one that is older than its bundle could be taken for its own.
  for (const name of readdirSync('dist')) {
    if (!names.includes(name)) rmSync(`dist/${name}`, { recursive: true, force: true })
  }
  for (const file of files) {
    const isCommand = file.path.endsWith('.cjs')
    writeFileSync(`${file.path}.new`, isCommand ? inAscii(file.text) : file.contents)
    renameSync(`${file.path}.new`, file.path)
  }
}

/** esbuild escapes letters in strings and leaves them in regular expressions. */
function inAscii(source) {
  return source.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
