import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const program = join(import.meta.dirname, '..', 'bin', 'report.js')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  cpSync(join(import.meta.dirname, 'workspaces', 'song-lam'), folder, { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function report(...args: readonly string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { status, out: stdout, error: stderr }
}

/** A stated growth that no rounding explains. */
function breakGrowth(): void {
  writeFileSync(
    join(folder, 'data', '2023-03', 'them.yaml'),
    `don_vi: so-van-hoa
danh_sach:
  them:
    cong_bo: 03
    muc: [Một, Hai]
`,
  )
}

describe('report validate', () => {
  test('ends with 0 where nothing is wrong, and says what was checked', () => {
    const { status, out } = report('validate', '-m', '2023-03')
    expect({ status, errors: out.includes('0 lỗi') }).toEqual({ status: 0, errors: true })
    expect(out).toContain('Đơn vị: 2/3 đã gửi')
  })

  test('prints a finding with its place within 80 columns and ends with 1', () => {
    breakGrowth()
    const { status, out } = report('validate', '-m', '2023-03')
    expect(status).toBe(1)
    expect(out).toContain('lỗi[count-vs-list]: công bố 03 nhưng danh sách có 02 mục')
    expect(out).toContain('data/2023-03/them.yaml:4:14')
    expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  test('speaks English when asked', () => {
    breakGrowth()
    expect(report('validate', '-m', '2023-03', '--lang', 'en').out).toContain('error[count-vs-list]: 03 stated')
  })

  test('gives everything as JSON, with the exit code', () => {
    breakGrowth()
    const { status, out } = report('validate', '-m', '2023-03', '-f', 'json')
    const record = JSON.parse(out)
    expect({ status, code: record.exitCode, month: record.month }).toEqual({ status: 1, code: 1, month: '2023-03' })
    expect(record.findings[0]).toMatchObject({ rule: 'count-vs-list', at: { file: 'data/2023-03/them.yaml', line: 4 } })
    expect(record.findings.map(({ rule }: { rule: string }) => rule)).toContain('not-submitted')
  })

  test('writes to a file and prints nothing then', () => {
    const { status, out } = report('validate', '-m', '2023-03', '-o', 'phieu.txt')
    expect({ status, out }).toEqual({ status: 0, out: '' })
    expect(readFileSync(join(folder, 'phieu.txt'), 'utf8')).toContain('Kiểm tra tháng 3/2023')
  })

  test('gives each department its own sheet', () => {
    breakGrowth()
    const { out } = report('validate', '-m', '2023-03', '--group-by', 'don-vi')
    expect(out).toContain('Sở Văn hóa\nSố liệu tháng 3/2023: 2 điểm cần kiểm tra lại')
  })

  test('sends a file that cannot be read back to whom it says it is from', () => {
    writeFileSync(join(folder, 'data', '2023-03', 'them.yaml'), 'don_vi: so-van-hoa\nchi_tieu: [\n')
    const { status, out } = report('validate', '-m', '2023-03', '--group-by', 'don-vi')
    expect({ status, sheets: out.match(/^so-van-hoa$/gm)?.length }).toEqual({ status: 1, sheets: 1 })
    expect(out).toContain('lỗi[yaml-syntax]')
  })

  test('sheets are text: for another format they are refused', () => {
    const { status, out, error } = report('validate', '-m', '2023-03', '--group-by', 'don-vi', '-f', 'json')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toContain('--group-by')
  })

  test('more warnings than allowed end with 1, as many as allowed with 0', () => {
    const { findings } = JSON.parse(report('validate', '-m', '2023-03', '-f', 'json').out)
    const warnings = findings.filter(({ severity }: { severity: string }) => severity === 'warning').length
    expect(warnings).toBeGreaterThan(0)
    expect(report('validate', '-m', '2023-03', '--max-warnings', String(warnings)).status).toBe(0)
    expect(report('validate', '-m', '2023-03', '--max-warnings', String(warnings - 1)).status).toBe(1)
  })

  test('what cannot be used names the choices', () => {
    const { status, error } = report('validate', '-m', '2023-03', '-p', 'khac')
    expect({ status, error }).toMatchObject({ status: 2, error: expect.stringContaining('phat-hanh).') })
  })

  test('a month that is not there is wrong usage', () => {
    expect(report('validate', '-m', '2023-09').status).toBe(2)
  })
})

describe('report build', () => {
  test('marks a report with open errors as a draft on every page and ends with 1', () => {
    breakGrowth()
    const { status, out } = report('build', '-m', '2023-03', '-o', 'ra')
    expect(status).toBe(1)
    expect(out).toContain('1 lỗi')
    expect(readFileSync(join(folder, 'ra', 'bao-cao-2023-03.md'), 'utf8')).toContain('**DỰ THẢO**')
    expect(JSON.parse(readFileSync(join(folder, 'ra', 'bao-cao-2023-03.json'), 'utf8')).document.draft).toBe(true)
  })

  test('writes nothing for issue while there are errors', () => {
    breakGrowth()
    const { status, error } = report('build', '-m', '2023-03', '-o', 'ra', '-p', 'phat-hanh')
    expect({ status, written: existsSync(join(folder, 'ra')) }).toEqual({ status: 1, written: false })
    expect(error).toContain('Chưa đủ điều kiện phát hành')
  })
})
