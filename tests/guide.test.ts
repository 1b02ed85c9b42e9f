import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exitCodes } from '../src/cli/exit-codes.ts'
import { printValidation } from '../src/cli/print/validation.ts'
import { profileNames, profiles } from '../src/cli/profiles.ts'
import { realWorld } from '../src/cli/real-world.ts'
import { type Compiled, compile, render, validateMonth } from '../src/compile.ts'
import type { World } from '../src/model/world.ts'
import { changedWorld } from './support/memory-world.ts'

const guide = readFileSync('docs/huong-dan.md', 'utf8')
const sample = realWorld('.')

/** What the guide tells a clerk to type: `file` is the block's first line, `below` the key that it goes under. */
interface Step {
  readonly file: string
  readonly below: string | undefined
  readonly text: string
}

const steps: readonly Step[] = [
  ...guide.matchAll(/^( *)```yaml\n\1# (data\/\S+?)(?:, thêm dưới dòng (\w+):)?\n(.*?)^\1```$/gms),
].map(([, indent = '', file = '', below, body = '']) => ({
  file,
  below,
  text: body.replace(new RegExp(`^${indent}`, 'gm'), ''),
}))

/** The sample with the steps that add to a file, and a sentence at the end of the section on the economy. */
function extended(): World {
  const sentence = /```handlebars\n(.*?)```/s.exec(guide)?.[1]?.trim() ?? ''
  return changedWorld(sample, (path, text) => {
    const added = steps
      .filter((step) => step.file === path && step.below !== undefined)
      .reduce(
        (changed, { below, text: lines }) => changed.replace(new RegExp(`^( *${below}:.*\n)`, 'm'), `$1${lines}`),
        text,
      )
    return path === 'templates/thang/muc/ii-1-kinh-te.md.hbs' ? `${added}\n${sentence}\n` : added
  })
}

/** The sample with the whole files of the guide. */
function withNewMonth(): World {
  const files = new Map(steps.filter((step) => step.below === undefined).map((step) => [step.file, step.text]))
  files.set('data/2021-01/bao-cao.yaml', 'ngay: 2021-01-20\n')
  const bytes = new TextEncoder()
  return {
    ...sample,
    read: (path) => {
      const text = files.get(path)
      return text === undefined ? sample.read(path) : { kind: 'file', bytes: bytes.encode(text) }
    },
    list: (folder) => {
      const below = [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
      const names = new Set(below.map((path) => path.slice(folder.length + 1)))
      const added = [...names].map((name) =>
        name.includes('/')
          ? ({ name: name.split('/')[0] ?? '', kind: 'folder' } as const)
          : ({ name, kind: 'file' } as const),
      )
      const known = sample.list(folder)
      return [...known, ...added.filter((each) => !known.some(({ name }) => name === each.name))]
    },
  }
}

function compiled(world: World): Compiled {
  const outcome = compile(world, { year: 2020, month: 11 })
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message.vi).join('\n'))
  expect(outcome.diagnostics).toEqual([])
  return outcome.value
}

test('the guide is written in precomposed letters', () => {
  expect(guide).toBe(guide.normalize('NFC'))
})

describe('what the guide tells to type holds', () => {
  test('its steps are found', () => {
    expect(steps.map((step) => step.file)).toEqual([
      'data/2020-12/bao-cao.yaml',
      'data/2019-12/thuy-san.yaml',
      'data/ke-hoach/2021.yaml',
      'data/chi-tieu/thuy-san.yaml',
      'data/2020-11/thuy-san.yaml',
      'data/ke-hoach/2020.yaml',
      'data/don-vi.yaml',
      'data/2020-11/bao-cao.yaml',
    ])
  })

  test('a new indicator prints the sentence that the guide quotes', async () => {
    const [file] = await render(compiled(extended()).document, 'x', ['md'])
    const quoted = /báo cáo in: “(.*?)”/.exec(guide)?.[1] ?? 'nothing is quoted'
    expect(new TextDecoder().decode(file?.bytes).replaceAll('\u00a0', ' ').replaceAll('\\', '')).toContain(quoted)
  })

  test('a new unit is counted among those that have sent', () => {
    const { month } = compiled(extended())
    expect(month.units.filter((unit) => unit.reports)).toHaveLength(57)
    expect(month.issue.received.get('ban-ton-giao')?.value).toBe('2020-11-18')
  })

  test.each([
    { year: 2020, month: 12 },
    { year: 2021, month: 1 },
  ])('a new month lacks nothing but what departments send and the dates of the template: %j', (period) => {
    const { diagnostics } = compile(withNewMonth(), period)
    const others = diagnostics.filter((each) => each.rule !== 'missing-submission')
    expect(diagnostics.length).toBeGreaterThan(others.length)
    expect(
      others.filter((each) => !/^không có (?:mốc ngày|văn bản|danh sách|mục nội dung)/.test(each.message.vi)),
    ).toEqual([])
  })
})

describe('what the guide says of validation holds', () => {
  test('the finding that it explains is printed for the sample, to the letter', () => {
    const period = { year: 2020, month: 11 }
    const { validation, month } = validateMonth(sample, period, { profile: 'compile', waivers: 'ignore' })
    const printed = printValidation(validation, period, {
      world: sample,
      language: 'vi',
      paint: (_, words) => words,
      columns: 80,
      unitName: (unit) => month?.units.find(({ id }) => id === unit)?.name ?? unit,
      grouped: false,
      details: false,
    })
    const [, quoted = 'nothing is quoted'] = /```\n(lỗi\[.*?)```/s.exec(guide) ?? []
    expect(printed).toContain(`\n${quoted}\n`)
  })

  test('each profile has its row, with the limits that the program has', () => {
    const rows = [...guide.matchAll(/^\| `(\S+)`.*? \| .*? \| (.*?) \| (.*?) \| (.*?) \|$/gm)].filter(([, name]) =>
      Object.hasOwn(profiles, name ?? ''),
    )
    const limit = (percent: number): string =>
      percent === 100 ? 'không giới hạn' : percent === 0 ? 'không' : `tối đa ${percent}%`
    expect(rows.map(([, ...cells]) => cells)).toEqual(
      profileNames.map((name) => [
        name,
        'mostWarnings' in profiles[name] ? 'không' : 'được',
        limit(profiles[name].mostMissingUnitsPercent),
        limit(profiles[name].mostUndecidedPercent),
      ]),
    )
  })

  test('each exit code has its row', () => {
    const rows = [...guide.matchAll(/^\| (\d+) \| .+ \|$/gm)].map(([, code]) => Number(code))
    expect(rows).toEqual(Object.values(exitCodes))
  })
})
