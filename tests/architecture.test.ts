import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'

/** What each room may import besides itself. `model` is open to all; a room that is not named here may not exist. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  calendar: ['model'],
  numbers: ['model'],
  load: ['model', 'numbers', 'calendar', 'text'],
  calculate: ['model', 'numbers', 'calendar'],
  compose: ['model', 'numbers', 'calendar', 'text'],
  validate: ['model', 'numbers', 'calendar', 'text'],
  compare: [
    'model',
    'numbers',
    'calendar',
    'text',
    // How a document reads on paper, line by line.
    'render/number-line.ts',
    'render/place-and-date.ts',
    'render/recipient-lines.ts',
    'render/plain-text.ts',
    'render/note-references.ts',
    'render/lines-of.ts',
    'render/mark-of.ts',
  ],
  render: ['model'],
  edited: ['model', 'render'],
  cli: [
    'compile.ts',
    'model',
    'calendar',
    'text',
    'load/json-schemas.ts',
    'load/edit-waivers.ts',
    'calculate/trace.ts',
    'compare/compare-edited.ts',
    'compare/compare-reports.ts',
    'edited/read-edited-report.ts',
    'load/read-report-json.ts',
    'render/comparison',
    'calculate/claim-differences.ts',
    'render/formats.ts',
    'render/findings/finding-formats.ts',
    'render/findings/findings-json-schema.ts',
    'render/docx/package-differences.ts',
    'validate/rules.ts',
    'validate/waivers.ts',
    'validate/rule.ts',
  ],
  'compile.ts': ['model', 'load', 'calculate', 'compose', 'validate', 'compare', 'render'],
  'index.ts': ['compile.ts', 'model'],
}

/** Third-party code stays in one place. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  yaml: ['load'],
  zod: ['load'],
  handlebars: ['compose'],
  'markdown-it': ['compose'],
  docx: ['render/docx'],
  fflate: ['render/docx', 'edited'],
  saxes: ['edited'],
  commander: ['cli'],
  'date-fns': ['calendar'],
  'decimal.js': ['numbers'],
  diff: ['compare'],
}

interface Import {
  readonly from: string
  readonly to: string
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))

const imports: readonly Import[] = files.flatMap((from) =>
  [...source(from).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({ from, to: match[1] ?? '' })),
)

function source(file: string): string {
  return readFileSync(join('src', file), 'utf8')
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? file
}

function inside({ from, to }: Import): string {
  return posix.join(posix.dirname(from), to)
}

test('the rooms are read at all', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(imports.length).toBeGreaterThan(100)
})

test('every folder of src is a room that the plan names', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !Object.hasOwn(rooms, room))).toEqual([])
})

test('a room imports only what the plan lets it', () => {
  const strangers = imports
    .filter(({ to }) => to.startsWith('.'))
    .filter(({ from, to }) => !(from === 'cli/version.ts' && to === '../../package.json'))
    .filter((each) => {
      const target = inside(each)
      const room = roomOf(each.from)
      return (
        roomOf(target) !== room &&
        !(rooms[room] ?? []).some((allowed) => target === allowed || target.startsWith(`${allowed}/`))
      )
    })
    .map(({ from, to }) => `${from} imports ${to}`)
  expect(strangers).toEqual([])
})

test('third-party code stays in the room that answers for it', () => {
  const strangers = imports
    .filter(({ to }) => !to.startsWith('.') && !to.startsWith('node:'))
    .filter(({ from, to }) => {
      const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : to.split('/')[0]
      return !(libraries[name ?? ''] ?? []).some((home) => from.startsWith(`${home}/`))
    })
    .map(({ from, to }) => `${from} imports ${to}`)
  expect(strangers).toEqual([])
})

test('only the command line touches the disk, the process, the clock and chance', () => {
  const outside =
    /\bfrom 'node:|\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bIntl\.|toLocale/
  const strangers = files
    .filter((file) => roomOf(file) !== 'cli')
    .filter((file) => outside.test(withoutComments(source(file))))
  expect(strangers).toEqual([])
})

test('nothing in src knows the sample: no province, no year, no indicator', () => {
  const sample = /Kiên Giang|Rạch Giá|Phú Quốc|\b20(?:19|20|21)\b|thuy-san|gtsx|tngt/
  const decree = '30/2020/NĐ-CP'
  const strangers = files.filter((file) => sample.test(withoutComments(source(file)).replaceAll(decree, '')))
  expect(strangers).toEqual([])
})

test('no default exports, no re-exports outside the two entries', () => {
  const strangers = files.filter(
    (file) =>
      /^export default|^export \*/m.test(source(file)) ||
      (file !== 'index.ts' && file !== 'cli/engine.ts' && /^export (?:type )?\{[^}]*\} from/m.test(source(file))),
  )
  expect(strangers).toEqual([])
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}
