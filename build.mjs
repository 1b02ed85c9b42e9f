// Bundles the program into dist/: report.cjs for the command line, engine.cjs for what commands do, index.js for the
// library.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

const shared = {
  outdir: 'dist',
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
const command = { ...shared, format: 'cjs', outExtension: { '.js': '.cjs' }, supported: { 'dynamic-import': false } }

rmSync('dist', { recursive: true, force: true })
await build({ ...command, entryPoints: { report: 'src/cli/main.ts' }, plugins: [engineApart()] })
await build({ ...command, entryPoints: { engine: 'src/cli/engine.ts' } })
await build({ ...shared, entryPoints: ['src/index.ts'], format: 'esm' })

const { status } = spawnSync(process.execPath, ['scripts/write-code-cache.cjs'], {
  stdio: ['ignore', 'ignore', 'ignore'],
})
if (status !== 0) console.warn('The bundle works; its code cache could not be made, so that it starts more slowly.')

/** Leaves the engine out of the command line's bundle: it is loaded from a file of its own, when a command runs. */
function engineApart() {
  return {
    name: 'engine-apart',
    setup: (plugin) => plugin.onResolve({ filter: /\/engine\.ts$/ }, () => ({ path: './engine.cjs', external: true })),
  }
}
