import { describe, expect, it } from 'vitest'
import { validateMonth } from '../../src/compile.ts'
import type { Finding } from '../../src/model/finding.ts'
import { examplePeriod, exampleToday, exampleWorkspace } from '../../src/validate/example-workspace.ts'
import { literalWorld } from '../support/literal-world.ts'

const PLAN = 'nam: 2023\nke_hoach:\n  lua.san-luong: 5.000\n  lua.dien-tich: 900\n'

function found(entries: string): readonly Finding[] {
  const files = {
    ...exampleWorkspace,
    'data/2023-05/lua.yaml': `don_vi: so-mot\nchi_tieu:\n${entries}`,
    'data/ke-hoach/2023.yaml': PLAN,
  }
  return validateMonth(literalWorld(files, exampleToday), examplePeriod, {
    profile: 'compile',
    waivers: 'apply',
  }).validation.findings.filter(({ severity }) => severity === 'error')
}

function told(finding: Finding | undefined): object {
  return {
    line: finding?.span.line,
    repairs: finding?.repairs?.map(({ span, admissible, slip }) => ({
      line: span.line,
      from: admissible.from,
      to: admissible.to,
      slip: slip && `${slip.kind} ${slip.value}`,
    })),
    consequences: finding?.consequences?.map(({ span }) => span.line),
  }
}

describe('the root of what is broken', () => {
  it('is the level where all its percentages disagree with it, and two swapped digits are named', () => {
    const findings = found(`  lua.san-luong:
    luy_ke: 4.210
    cung_ky: { luy_ke: 3.700 }
    cong_bo:
      so_ke_hoach: "82,40"
      so_cung_ky: "11,35"
      chenh_lech_cung_ky: 420
`)
    expect(findings).toHaveLength(1)
    expect(told(findings[0])).toMatchObject({
      repairs: [{ line: 4, from: '4.119', to: '4.121', slip: 'transposition 4.120' }],
    })
    expect(findings[0]?.consequences?.length).toBe(3)
  })

  it('is the claim where the level agrees with all the others', () => {
    const findings = found(`  lua.san-luong:
    luy_ke: 4.120
    cung_ky: { luy_ke: 3.700 }
    cong_bo:
      so_ke_hoach: "82,40"
      so_cung_ky: "11,53"
      chenh_lech_cung_ky: 420
`)
    expect(findings.map(told)).toEqual([
      {
        line: 8,
        repairs: [{ line: 8, from: '11,33', to: '11,37', slip: 'transposition 11,35' }],
        consequences: expect.any(Array),
      },
    ])
  })

  it('is told twice where two numbers are wrong that have nothing to do with one another', () => {
    const findings = found(`  lua.san-luong:
    luy_ke: 4.120
    cong_bo: { so_ke_hoach: "84,20" }
  lua.dien-tich:
    gia_tri: 800
    cong_bo: { so_ke_hoach: "98,8" }
`)
    expect(findings.map(({ span }) => span.line).sort()).toEqual([5, 8])
    expect(findings.map(({ consequences }) => consequences)).toEqual([undefined, undefined])
  })

  it('lists every number that alone would mend a single relation', () => {
    const findings = found(`  lua.san-luong:
    luy_ke: 4.120
    cong_bo: { so_ke_hoach: "84,20" }
`)
    expect(findings[0]?.repairs?.map(({ span }) => `${span.file.split('/').at(-1)}:${span.line}`)).toEqual([
      'lua.yaml:4',
      'lua.yaml:5',
      '2023.yaml:3',
    ])
  })

  it('names a sign, a factor of a thousand and a misplaced decimal mark', () => {
    const [sign] = found(`  lua.san-luong:
    luy_ke: 4.120
    cung_ky: { luy_ke: 3.700 }
    cong_bo: { so_cung_ky: "-11,35", chenh_lech_cung_ky: 420 }
`)
    expect(sign?.repairs?.map(({ slip }) => slip)).toEqual([{ kind: 'sign', value: '11,35' }])
    expect(sign?.decisive).toBe(true)
    const [thousand] = found(`  lua.san-luong:
    luy_ke: 4.120.000
    cung_ky: { luy_ke: 3.700 }
    cong_bo: { so_cung_ky: "11,35", chenh_lech_cung_ky: 420, so_ke_hoach: "82,40" }
`)
    expect(thousand?.repairs?.map(({ slip }) => slip)).toEqual([{ kind: 'thousand', value: '4.120' }])
    const [shift] = found(`  lua.san-luong:
    luy_ke: 41.200
    cung_ky: { luy_ke: 3.700 }
    cong_bo: { so_cung_ky: "11,35", chenh_lech_cung_ky: 420, so_ke_hoach: "82,40" }
`)
    expect(shift?.repairs?.map(({ slip }) => slip)).toEqual([{ kind: 'shift', value: '4.120' }])
  })

  it('is an error where one follows, though a number that was only worked out would mend it all', () => {
    const findings = found(`  lua.so-vu: { luy_ke: { so: 50, nguon: phuc_dung } }
  lua.so-vu.xu-ly: { luy_ke: { so: 95, nguon: phuc_dung } }
  lua.so-vu.ty-le: { cong_bo: { luy_ke: { so: "95,0" } } }
quan_he:
  - { tong: lua.so-vu, thanh_phan: [lua.so-vu.xu-ly], tron_ven: false }
`)
    expect(findings.map(({ rule, consequences }) => [rule, consequences?.map((each) => each.rule)])).toEqual([
      ['ratio-mismatch', ['parts-exceed']],
    ])
  })

  // The parts make 4.120; each number is held by two others, so that no three of them can be changed to fit.
  function pinned(growth: string): readonly Finding[] {
    return found(`  lua.san-luong:
    luy_ke: 4.220
    cung_ky: { luy_ke: 3.700 }
    cong_bo: { so_ke_hoach: "84,40", chenh_lech_cung_ky: 520, so_cung_ky: "${growth}" }
  lua.vu-mua:
    luy_ke: 2.100
    cung_ky: { luy_ke: 2.000 }
    cong_bo: { so_cung_ky: "5,00", chenh_lech_cung_ky: 100 }
  lua.vu-he:
    luy_ke: 2.020
    cung_ky: { luy_ke: 1.700 }
    cong_bo: { so_cung_ky: "18,82", chenh_lech_cung_ky: 320 }
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`)
  }

  it('offers no repair where numbers could be changed one by one, but not together', () => {
    expect(pinned('14,05').map(({ rule, repairs }) => [rule, repairs])).toEqual([['parts-sum', undefined]])
  })

  it('is told twice where no number explains both contradictions, though they share numbers', () => {
    expect(
      pinned('20,00').map(({ rule, span, repairs, consequences }) => ({
        rule,
        line: span.line,
        repairs,
        consequences: consequences?.map((each) => each.rule),
      })),
    ).toEqual([
      { rule: 'parts-growth', line: 6, repairs: undefined, consequences: ['growth-mismatch', 'triple-mismatch'] },
      { rule: 'parts-sum', line: 4, repairs: undefined, consequences: ['parts-growth'] },
    ])
  })
})
