import { expect, test } from 'vitest'
import { realWorld } from '../src/cli/real-world.ts'
import { type Compiled, calculateMonth, compile, render } from '../src/compile.ts'
import type { Figure, FigureId, Figures } from '../src/model/figure.ts'
import type { World } from '../src/model/world.ts'
import { changedWorld } from './support/memory-world.ts'
import { withoutClaims } from './support/without-claims.ts'

const november = { year: 2020, month: 11 }
const sample = realWorld('.')

function compiled(world: World): Compiled {
  const outcome = compile(world, november)
  if (!outcome.ok)
    throw new Error(
      outcome.diagnostics.map(({ span, message }) => `${span.file}:${span.line} ${message.en}`).join('\n'),
    )
  return outcome.value
}

function figuresOf(world: World): Figures {
  const outcome = calculateMonth(world, november)
  if (!outcome.ok) throw new Error('the sample does not load')
  return outcome.value.figures
}

async function bytesOf(world: World): Promise<Record<string, string>> {
  const files = await render(compiled(world).document, 'report', ['docx', 'md', 'json'])
  return Object.fromEntries(files.map((file) => [file.name, Buffer.from(file.bytes).toString('base64')]))
}

test('the sample month compiles without a word', () => {
  expect(compile(sample, november).diagnostics).toEqual([])
})

test('it has four parts, 59 notes and three appendices', () => {
  const { document } = compiled(sample)
  expect(document.blocks.filter((block) => block.kind === 'heading' && block.level === 1)).toHaveLength(4)
  expect(document.notes).toHaveLength(59)
  expect(document.appendices).toHaveLength(3)
})

test('56 units report, in the order of the appendix', () => {
  const { month } = compiled(sample)
  expect(month.units.filter((unit) => unit.reports)).toHaveLength(56)
  expect([...month.issue.received.keys()]).toHaveLength(55)
})

test('two builds of one process give equal bytes', async () => {
  expect(await bytesOf(sample)).toEqual(await bytesOf(sample))
})

test('no printed figure depends on what a department states about its own figures', async () => {
  const silent = changedWorld(sample, (path, text) => (/^data\/\d{4}-\d{2}\//.test(path) ? withoutClaims(text) : text))
  const removed = [...compiled(sample).month.current.submissions].flatMap((each) =>
    [...each.readings.values()].flatMap((entry) => entry.claims),
  )
  expect(removed.length).toBeGreaterThan(100)
  expect(
    compiled(silent).month.current.submissions.flatMap((each) =>
      [...each.readings.values()].flatMap((entry) => entry.claims),
    ),
  ).toEqual([])
  const [docx, md] = ['report.docx', 'report.md']
  const [before, after] = [await bytesOf(sample), await bytesOf(silent)]
  expect(after[md ?? '']).toEqual(before[md ?? ''])
  expect(after[docx ?? '']).toEqual(before[docx ?? ''])
})

test.each([
  ['a level', 'data/2020-11/thuy-san.yaml', '526.305', '526.306'],
  ['a plan', 'data/ke-hoach/2020.yaml', 'gtsx-cn: { so: 51.700', 'gtsx-cn: { so: 51.701'],
  ['a base of last year', 'data/2019-11/cong-nghiep.yaml', '43.100', '43.101'],
  ['a base of last month', 'data/2020-10/y-te.yaml', 'thang: 114', 'thang: 115'],
  ['a part of two sums', 'data/2020-11/lao-dong.yaml', '20.434', '20.435'],
])('when %s changes, the figures that are made of it change and no other does', (_, file, from, to) => {
  const changed = changedWorld(sample, (path, text) => (path === file ? text.replace(from, to) : text))
  const before = figuresOf(sample)
  const after = figuresOf(changed)
  const typed = before
    .all()
    .filter((figure) =>
      figure.inputs.some((input) => input.kind === 'source' && input.span.file === file && from.endsWith(input.text)),
    )
  expect(typed.length).toBeGreaterThan(0)
  const moved = before.all().filter((figure) => exactOf(figure) !== exactOf(after.byId(figure.id)))
  const dependants = before.all().filter((figure) => reaches(before, figure, new Set(typed.map((each) => each.id))))
  expect(moved.length).toBeGreaterThan(1)
  expect(moved.filter((figure) => !dependants.includes(figure)).map((figure) => figure.id)).toEqual([])
  expect(dependants.filter((figure) => !moved.includes(figure)).map((figure) => figure.id)).toEqual([])
})

function exactOf(figure: Figure | undefined): string | undefined {
  return figure?.amount.kind === 'number' ? figure.amount.exact.toString() : undefined
}

function reaches(figures: Figures, figure: Figure, targets: ReadonlySet<FigureId>): boolean {
  if (targets.has(figure.id)) return true
  return figure.inputs.some((input) => {
    const next = input.kind === 'figure' ? figures.byId(input.figure) : undefined
    return next !== undefined && reaches(figures, next, targets)
  })
}
