import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { validateMonth } from '../../src/compile.ts'
import type { Finding } from '../../src/model/finding.ts'
import { examplePeriod, exampleToday, exampleWorkspace } from '../../src/validate/example-workspace.ts'
import type { Example } from '../../src/validate/rule.ts'
import { rules } from '../../src/validate/rules.ts'
import { literalWorld } from '../support/literal-world.ts'

const severityWord = { error: 'lỗi', warning: 'cảnh báo', information: 'ghi chú' } as const

/** `file:line word rule`, for each comment of the example and for what has no line to write it on. */
function announced({ files, alsoFinds = [] }: Example): string[] {
  const comments = Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const [, word, ids = ''] = /# (lỗi|cảnh báo|ghi chú) ([a-z0-9 -]+)$/.exec(line) ?? []
      return word === undefined
        ? []
        : ids
            .trim()
            .split(' ')
            .map((id) => `${file}:${index + 1} ${word} ${id}`)
    }),
  )
  return [...comments, ...alsoFinds].sort()
}

function found({ files, without = [], profile = 'compile' }: Example, only?: 'errors'): string[] {
  const all = Object.entries({ ...exampleWorkspace, ...files })
  const there = all.filter(([path]) => !without.some((gone) => path === gone || path.startsWith(`${gone}/`)))
  const world = literalWorld(Object.fromEntries(there), exampleToday)
  const { validation } = validateMonth(world, examplePeriod, { profile, waivers: 'apply', ...(only ? { only } : {}) })
  expect(validation.faults).toEqual([])
  return validation.findings
    .flatMap(withConsequences)
    .filter((each) => !each.waived)
    .map(told)
    .sort()
}

function withConsequences(finding: Finding): readonly Finding[] {
  return [finding, ...(finding.consequences ?? []).flatMap(withConsequences)]
}

function told({ rule, severity, span }: Finding): string {
  const place = span.length === 0 ? span.file : `${span.file}:${span.line}`
  return `${place} ${severityWord[severity]} ${rule}`
}

it('the example workspace itself has no finding', () => {
  expect(found({ title: { vi: '', en: '' }, files: {} })).toEqual([])
})

it('every rule file stands in the table, under its own name', () => {
  const files = readdirSync('src/validate/rules').map((file) => file.replace(/\.ts$/, ''))
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort())
})

/** Where `load` and `compose` name the rule of what they found. */
const NAMED = /(?:\brule: |\b(?:fault|refused|information|at)\([^'()]{0,80}|#refuse\(node, )'([a-z]+(?:-[a-z]+)*)'/g

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
}

it('the table holds every rule that reading and composing name, and each of theirs is named there', () => {
  const named = ['src/load', 'src/compose']
    .flatMap(sourcesBelow)
    .flatMap((text) => [...text.matchAll(NAMED)].map(([, id]) => id))
  const stages = rules.filter(({ check }) => check === 'load' || check === 'compose').map(({ id }) => id)
  const known = new Set(rules.map(({ id }) => id))
  expect([...new Set(named)].filter((id) => id === undefined || !known.has(id))).toEqual([])
  expect(stages.filter((id) => !named.includes(id))).toEqual([])
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { failing, passing }) => {
  it('has a failing and a passing example', () => {
    expect([failing.length > 0, passing.length > 0]).toEqual([true, true])
  })

  it.each(failing.map((each) => [each.title.en, each] as const))('finds: %s', (_, example) => {
    const lines = announced(example)
    expect(lines.some((line) => line.endsWith(` ${id}`))).toBe(true)
    expect(found(example)).toEqual(lines)
  })

  it.each(failing.map((each) => [each.title.en, each] as const))('a build tells its errors: %s', (_, example) => {
    const errors = announced(example).filter((line) => line.includes(` ${severityWord.error} `))
    expect(found(example, 'errors')).toEqual(expect.arrayContaining(errors))
  })

  it.each(passing.map((each) => [each.title.en, each] as const))('lets pass: %s', (_, example) => {
    const lines = announced(example)
    expect(lines.filter((line) => line.endsWith(` ${id}`))).toEqual([])
    expect(found(example)).toEqual(lines)
  })
})
