import { describe, expect, test } from 'vitest'
import { realWorld } from '../src/cli/real-world.ts'
import { type Compiled, validateMonth } from '../src/compile.ts'
import type { Finding, Profile } from '../src/model/finding.ts'
import type { Reading, Submission } from '../src/model/submission.ts'
import { plainText } from '../src/render/plain-text.ts'

/** The sample's other month, made of what November implies of it: something to compare November with. */
const october = checked(10, 'issue')
const november = checked(11, 'compile')

function checked(month: number, profile: Profile): Compiled & { readonly findings: readonly Finding[] } {
  const period = { year: 2020, month }
  const { compiled, validation } = validateMonth(realWorld('.'), period, { profile, waivers: 'apply' })
  if (!compiled) throw new Error(`month ${month} cannot be composed`)
  return { ...compiled, findings: validation.findings }
}

test('the month before may be issued as it is: everybody has sent, no error, no warning, nothing waived', () => {
  expect(october.findings.filter(({ severity }) => severity !== 'information')).toEqual([])
  expect(october.month.waivers).toEqual([])
  expect(october.document.draft).toBe(false)
})

describe('it is there to be compared', () => {
  test('under the headings of November', () => {
    expect(headings(october)).toEqual(headings(november))
  })

  test('with hundreds of figures that November prints, too', () => {
    const printed = [...october.document.figures.keys()].filter((id) => november.document.figures.has(id))
    expect(printed.length).toBeGreaterThan(300)
  })

  test('shorter, with some notes that stand in both and some that do not', () => {
    const notes = [october, november].map(({ document }) => document.notes.map(masked))
    const [before = [], after = []] = notes
    expect(before.length).toBeGreaterThan(20)
    expect(before.length).toBeLessThan(after.length)
    const kept = before.filter((note) => after.includes(note))
    expect(kept.length).toBeGreaterThan(5)
    expect(kept.length).toBeLessThan(before.length)
  })

  test('with some paragraphs that changed in nothing but numbers', () => {
    const [before, after] = [paragraphs(october), paragraphs(november)]
    const kept = before.filter((text) => after.includes(text))
    expect(kept.length).toBeGreaterThan(8)
    expect(kept.length).toBeLessThan(before.length)
  })
})

test('what November does not repeat is marked as implied or reconstructed', () => {
  const stated = levelsOf(october).filter(([, reading]) => reading.kind === 'number' && reading.provenance === 'stated')
  expect(stated.map(([name]) => name)).toEqual(['bhyt.so-nguoi value'])
})

test('its years to date are those of November without the month', () => {
  const before = new Map(levelsOf(october))
  const after = new Map(levelsOf(november))
  const sums = [...after].flatMap(([name, month]) => {
    const indicator = name.replace(/ month$/, '')
    const [last, now] = [before.get(`${indicator} cumulative`), after.get(`${indicator} cumulative`)]
    if (last?.kind !== 'number' || month.kind !== 'number' || now?.kind !== 'number' || indicator === name) return []
    return [[indicator, last.number.exact.plus(month.number.exact).minus(now.number.exact).toString()]]
  })
  expect(sums.length).toBeGreaterThan(15)
  expect(sums.filter(([, off]) => off !== '0')).toEqual([])
})

function levelsOf({ month }: Compiled): readonly (readonly [string, Reading])[] {
  return month.current.submissions.flatMap((each) => readingsOf(each))
}

function readingsOf({ readings }: Submission): readonly (readonly [string, Reading])[] {
  return [...readings.values()].flatMap(({ indicator, levels }) =>
    Object.entries(levels).map(([level, reading]) => [`${indicator} ${level}`, reading] as const),
  )
}

function headings({ document }: Compiled): readonly string[] {
  return document.blocks.flatMap((block) => (block.kind === 'heading' ? [digitsMasked(plainText(block.inlines))] : []))
}

function paragraphs({ document }: Compiled): readonly string[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [digitsMasked(plainText(block.inlines))] : [],
  )
}

function masked({ paragraphs: lines }: Compiled['document']['notes'][number]): string {
  return digitsMasked(lines.map(plainText).join(' '))
}

function digitsMasked(text: string): string {
  return text.replace(/\d[\d.,]*/g, '0').replace(/tăng|giảm/g, '±')
}
