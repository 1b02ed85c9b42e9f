import { expect, test } from 'vitest'
import { validationExit } from '../../src/cli/validation-exit.ts'
import { calculateMonth, validateMonth } from '../../src/compile.ts'
import { examplePeriod, exampleToday, exampleWorkspace } from '../../src/validate/example-workspace.ts'
import { factsOf } from '../../src/validate/facts.ts'
import type { Check, Rule } from '../../src/validate/rule.ts'
import { growthMismatch } from '../../src/validate/rules/growth-mismatch.ts'
import { runRules } from '../../src/validate/run-rules.ts'
import { literalWorld } from '../support/literal-world.ts'

const world = literalWorld(
  {
    ...exampleWorkspace,
    'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 4.120, cung_ky: { luy_ke: 3.700 }, cong_bo: { luy_ke: { so_cung_ky: "12,5" } } }
`,
  },
  exampleToday,
)

function crashing(check: () => readonly Check[]): Rule {
  return { ...growthMismatch, id: 'crashing', check }
}

const throws = crashing(() => {
  throw new Error('out of order')
})
/** The rule itself returns, and its relation cannot be judged. */
const throwsWhenJudged = crashing(() => [
  {
    kind: 'relation',
    get relation(): never {
      throw new Error('out of order')
    },
  },
])

test.each([
  ['while it looks', throws],
  ['while its relation is judged', throwsWhenJudged],
])('a rule that crashes %s is told apart, and no other stops', (_, rule) => {
  const calculated = calculateMonth(world, examplePeriod)
  if (!calculated.ok) throw new Error(calculated.diagnostics[0]?.message.en)
  const { month, figures } = calculated.value
  const facts = factsOf(month, figures, { today: exampleToday, printed: [] })

  const run = runRules([rule, growthMismatch], facts, 'compile')

  expect(run.faults.map((fault) => fault.rule)).toEqual(['crashing'])
  expect(run.faults[0]?.reason).toContain('out of order')
  expect(run.findings).toEqual([])
  expect(run.judged.flatMap(({ finding }) => finding?.rule ?? [])).toEqual(['growth-mismatch'])
})

test('a fault of the program weighs more than findings', () => {
  const { validation } = validateMonth(world, examplePeriod, { profile: 'compile', waivers: 'apply' })
  const limits = { profile: 'compile', mostUndecidedPercent: 100, mostMissingUnitsPercent: 100 } as const
  expect(validationExit(validation, limits)).toBe(1)
  expect(validationExit({ ...validation, faults: [{ rule: 'crashing', reason: 'out of order' }] }, limits)).toBe(70)
})
