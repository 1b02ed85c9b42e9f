// Bundles the program into dist/: report.cjs for the command line, index.js for the library.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

const shared = {
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

rmSync('dist', { recursive: true, force: true })
await build({
  ...shared,
  entryPoints: { report: 'src/cli/main.ts' },
  outdir: 'dist',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
})
await build({ ...shared, entryPoints: ['src/index.ts'], outdir: 'dist', format: 'esm' })

const { status } = spawnSync(process.execPath, ['scripts/write-code-cache.cjs'], {
  stdio: ['ignore', 'ignore', 'ignore'],
})
if (status !== 0) console.warn('The bundle works; its code cache could not be made, so that it starts more slowly.')
