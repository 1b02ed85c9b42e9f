// npm run bench — the program against its peers, as whole processes in one run; ratios are what counts.
//
// Needs pandoc on the path for the first comparison (Debian: apt-get install pandoc).
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { editWorkspace } from './edit-workspace.mjs'
import { generateHistory } from './generate-history.mjs'
import { generateWorkspace } from './generate-workspace.mjs'
import { measure } from './measure.mjs'

const RUNS = Number(process.env.BENCH_RUNS ?? 7)
const node = process.execPath
const report = join(import.meta.dirname, '..', 'bin', 'report.js')
const scratch = mkdtempSync(join(tmpdir(), 'report-bench-'))

try {
  buildAgainstPandoc()
  helpAgainstNode()
  longTableAgainstDocxtemplater()
  growth([1, 10, 100])
  validationOfHistory(10_000)
  comparisonAgainstBuild()
  comparisonOfLargeReports()
} finally {
  rmSync(scratch, { recursive: true })
}

function buildAgainstPandoc() {
  if (spawnSync('pandoc', ['--version']).error)
    return console.log('build: pandoc is not installed; comparison left out')
  const out = join(scratch, 'sample')
  const build = [node, report, 'build', '--month', '2020-11', '--out', out]
  measure([build], 0)
  const pandoc = ['pandoc', join(out, 'bao-cao-2020-11.md'), '-o', join(scratch, 'pandoc.docx')]
  const [ours, theirs] = measure([build, pandoc], RUNS)
  row('report build (sample month)', ours)
  row('pandoc .md → .docx', theirs)
  ratio(ours, theirs, 2)
  within('memory, MB', ours.memoryMb, 200)
}

function helpAgainstNode() {
  const [help, empty] = measure(
    [
      [node, report, '--help'],
      [node, '-e', '0'],
    ],
    RUNS,
  )
  row('report --help', help)
  row('node -e 0', empty)
  ratio(help, empty, 1.5)
}

/** Two years of months: every rule over the report's month, with the steps of every series. */
function validationOfHistory(indicators) {
  const root = join(scratch, 'history')
  mkdirSync(root)
  generateHistory(root, indicators)
  const [result] = measure([[node, report, 'validate', '--month', '2021-05', '--workspace', root]], 3)
  row(`report validate, ${indicators} indicators × 24 months`, result)
  within('seconds', result.milliseconds / 1000, 3)
  within('memory, MB', result.memoryMb, 400)
}

/** Two months compiled and compared, beside one month compiled and written. */
function comparisonAgainstBuild() {
  const [comparison, build] = measure(
    [
      [node, report, 'diff', '2020-10', '2020-11'],
      [node, report, 'build', '--month', '2020-11', '--out', join(scratch, 'compared')],
    ],
    RUNS,
  )
  row('report diff (two sample months)', comparison)
  row('report build (sample month)', build)
  ratio(comparison, build, 1.5)
}

/**
 * Two drafts of more than a hundred times the sample's size: 90 000 figures and 17 500 passages as saved, and 36 000 figures
 * compiled on both sides first.
 */
function comparisonOfLargeReports() {
  const saved = twoDrafts(100).map((root, index) => {
    const out = join(scratch, `saved-${index}`)
    saveReport(root, out)
    return join(out, 'bao-cao-2021-05.json')
  })
  const folders = [...twoDrafts(40), '--month', '2021-05']
  for (const [name, sides] of [
    ['report diff, two saved reports × 100', saved],
    ['report diff, two workspaces × 40', folders],
  ]) {
    const [result] = measure([[node, report, 'diff', ...sides]], 1)
    row(name, result)
    within('seconds', result.milliseconds / 1000, 10)
  }
}

/** What was edited need not add up any more: a build with findings is saved all the same. */
function saveReport(root, out) {
  const args = ['build', '--month', '2021-05', '--workspace', root, '--out', out, '--format', 'json']
  const { status, stderr } = spawnSync(node, [report, ...args], { encoding: 'utf8' })
  if (status === null || status > 1) throw new Error(`report build ended with ${status}\n${stderr}`)
}

/** A generated workspace and the next draft of it. */
function twoDrafts(size) {
  const [before, after] = [join(scratch, `before-${size}`), join(scratch, `after-${size}`)]
  mkdirSync(before)
  generateWorkspace(before, size)
  editWorkspace(before, after)
  return [before, after]
}

function longTableAgainstDocxtemplater() {
  const script = join(import.meta.dirname, 'write-long-table.mjs')
  const template = join(scratch, 'template.docx')
  measure([[node, script, 'template', template]], 0)
  const [ours, theirs] = measure(
    [
      [node, script, 'report', join(scratch, 'long.docx')],
      [node, script, 'docxtemplater', join(scratch, 'theirs.docx'), template],
    ],
    Math.min(RUNS, 3),
  )
  row('an appendix of 10 000 rows', ours)
  row('docxtemplater, the same rows', theirs)
  ratio(ours, theirs, 3)
  within('memory, MB', ours.memoryMb, 300)
}

function growth(sizes) {
  let last
  for (const size of sizes) {
    const root = join(scratch, `size-${size}`)
    mkdirSync(root)
    generateWorkspace(root, size)
    const [result] = measure([[node, report, 'build', '--month', '2021-05', '--workspace', root]], size > 10 ? 1 : 3)
    row(`report build, ${size} × the sample's size`, result)
    if (last) within('growth over size', result.milliseconds / last.milliseconds / (size / last.size), 1)
    last = { ...result, size }
  }
}

function row(name, { milliseconds, memoryMb }) {
  const memory = memoryMb === undefined ? '' : `${memoryMb.toFixed(0).padStart(6)} MB`
  console.log(`${name.padEnd(40)} ${milliseconds.toFixed(0).padStart(7)} ms${memory}`)
}

function ratio(ours, theirs, budget) {
  within('ratio', ours.milliseconds / theirs.milliseconds, budget)
}

/** Says whether a figure keeps its budget; one that does not makes the command end with 1. */
function within(name, value, budget) {
  const kept = value <= budget
  if (!kept) process.exitCode = 1
  console.log(`  ${name} ${value.toFixed(2)} (budget: at most ${budget})${kept ? '' : '  OVER'}`)
}
