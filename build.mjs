// Bundles the program into dist/: one entry for the command line, one for the library, the rest in chunks that each
// command loads only when it needs them.
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist', { recursive: true, force: true })

await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // commander is a CommonJS package and asks for Node's own modules by `require`.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  chunkNames: 'chunks/[name]-[hash]',
  alias: {
    // Handlebars' own entry for Node asks for `fs`, to teach `require` about templates; this one is the same without it.
    handlebars: 'handlebars/dist/cjs/handlebars.js',
    // The same library as modules: only what is used is shipped, and nothing asks for `process`.
    yaml: './node_modules/yaml/browser/index.js',
  },
  legalComments: 'linked',
  logLevel: 'warning',
})
