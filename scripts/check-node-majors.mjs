// Builds the same reports with several versions of Node and compares what they write, byte by byte.
//
//   npm run check:node-majors
//
// npm fetches the other versions (its package `node`) on first use. Exit 1 where any file differs.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The least that the program needs, and the two long-term versions after it. */
const versions = ['20.20.2', '22.23.3', '24.21.0']
const builds = [
  { workspace: '.', month: '2020-11', options: ['--review'] },
  { workspace: '.', month: '2020-11', options: ['--review', '--charts'] },
  { workspace: 'tests/workspaces/song-lam', month: '2023-03', options: ['--review'] },
]

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'node-majors-'))
try {
  const built = await Promise.all(versions.map(buildWith))
  const [first, ...others] = built
  const differing = others.flatMap((other) => differences(first, other))
  for (const line of differing) console.log(line)
  console.log(`${first.hashes.size} files by Node ${versions.join(', ')}: ${differing.length} differ`)
  process.exitCode = differing.length > 0 || first.hashes.size === 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function buildWith(version) {
  const node = await nodeOf(version)
  for (const [index, { workspace, month, options }] of builds.entries()) {
    const out = join(folder, version, String(index))
    const formats = 'docx,md,json,html'
    await run(node, ['bin/report.js', 'build', '-m', month, '-w', workspace, '-o', out, '-f', formats, ...options])
  }
  return { version, hashes: hashesBelow(join(folder, version)) }
}

/** Where the program of a version lies; a fault where npm gave another one. */
async function nodeOf(version) {
  if (process.version === `v${version}`) return process.execPath
  const asked = 'console.log(JSON.stringify([process.version, process.execPath]))'
  const { stdout } = await run('npm', [
    'exec',
    '--yes',
    '--prefer-offline',
    `--package=node@${version}`,
    '--',
    'node',
    '-e',
    asked,
  ])
  const [given, path] = JSON.parse(stdout)
  if (given !== `v${version}`) throw new Error(`npm ran Node ${given} in place of ${version}`)
  return path
}

function hashesBelow(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(root.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]
    }),
  )
}

function differences(one, other) {
  const names = new Set([...one.hashes.keys(), ...other.hashes.keys()])
  return [...names]
    .filter((name) => one.hashes.get(name) !== other.hashes.get(name))
    .map((name) => `${name}: Node ${other.version} writes it otherwise than Node ${one.version}`)
}
