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
  statedCount(3)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function file(name: string): string {
  return join(folder, 'data', '2023-03', name)
}

/** A list of two items that is said to have so many. */
function statedCount(count: number): void {
  writeFileSync(
    file('them.yaml'),
    `don_vi: so-van-hoa\ndanh_sach:\n  them:\n    cong_bo: ${count}\n    muc: [Một, Hai]\n`,
  )
}

function report(...args: readonly string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { status, out: stdout, error: stderr }
}

const usual = {
  rule: 'count-vs-list',
  subject: 'them:so_luong',
  reason: 'Giữ số đã công bố: chờ bổ sung tên đơn vị còn thiếu trong danh sách trước khi ban hành báo cáo tháng sau',
  basis: 'Công văn số 12/SVH',
  'requested-by': 'Sở Văn hóa',
  'approved-by': 'Văn phòng',
  until: '2023-04-30',
}

function add(changes: Partial<typeof usual> = {}): ReturnType<typeof report> {
  const options = Object.entries({ ...usual, ...changes }).flatMap(([name, value]) => [`--${name}`, value])
  return report('waive', 'add', '-m', '2023-03', ...options)
}

/** An issued month, so that an expiry does not depend on the day of the test. */
function issue(): void {
  const text = readFileSync(file('bao-cao.yaml'), 'utf8')
  writeFileSync(file('bao-cao.yaml'), `${text.replace(/^(?:so|ngay):.*\n/gm, '')}so: "15"\nngay: 2023-03-20\n`)
}

describe('report waive', () => {
  beforeEach(issue)

  test('add excuses a finding, in a file that it begins', () => {
    expect(report('validate', '-m', '2023-03').status).toBe(1)
    expect(add().status).toBe(0)
    expect(readFileSync(file('mien-tru.yaml'), 'utf8')).toMatch(/^# yaml-language-server: .*mien-tru\.schema\.json\n/)
    expect(report('validate', '-m', '2023-03').status).toBe(0)
    expect(report('validate', '-m', '2023-03', '--no-waivers').status).toBe(1)
  })

  test('add keeps the line ends of the file', () => {
    add()
    statedCount(4)
    writeFileSync(file('mien-tru.yaml'), readFileSync(file('mien-tru.yaml'), 'utf8').replaceAll('\n', '\r\n'))
    expect(add().status).toBe(0)
    const added = readFileSync(file('mien-tru.yaml'), 'utf8')
    expect([added.match(/quy_tac/g)?.length, /(?<!\r)\n/.test(added)]).toEqual([2, false])
  })

  test('add --print-note prints the reason as a note to the figure, and is refused where nothing prints that', () => {
    const options = Object.entries(usual).flatMap(([name, value]) => [`--${name}`, value])
    const addNote = (): ReturnType<typeof report> => report('waive', 'add', '-m', '2023-03', '--print-note', ...options)
    const refused = addNote()
    expect({ status: refused.status, told: refused.error.includes('in_chu_thich') }).toEqual({ status: 2, told: true })
    const main = join(folder, 'templates/thang/report.md.hbs')
    writeFileSync(main, `${readFileSync(main, 'utf8')}\nDanh sách gồm {{dem "them"}} mục.\n`)
    expect(addNote().status).toBe(0)
    expect(report('build', '-m', '2023-03', '-f', 'md').status).toBe(0)
    const built = readFileSync(join(folder, 'out/2023-03/bao-cao-2023-03.md'), 'utf8')
    const [, note] = /Danh sách gồm 0?2\[\^(\d+)\] mục/.exec(built) ?? []
    expect(built).toContain(`[^${note}]: ${usual.reason}.`)
  })

  test('add names the nearest subject and writes nothing where there is no such finding', () => {
    const { status, error } = add({ subject: 'them:so_luon' })
    expect(status).toBe(2)
    expect(error).toContain('Có phải là “them:so_luong”?')
    expect(existsSync(file('mien-tru.yaml'))).toBe(false)
  })

  test.each([
    ['who approves is who asked', { 'approved-by': usual['requested-by'] }, 'waiver-incomplete'],
    ['it would hold for too long', { until: '2023-12-31' }, 'waiver-incomplete'],
    ['no calendar has the day', { until: '2023-04-31' }, 'wrong-type'],
    ['it is over already', { until: '2023-03-19' }, 'waiver-expired'],
    ['a reason is lacking', { reason: ' ' }, 'missing-field'],
  ])('add writes nothing where %s', (_, changes, rule) => {
    const { status, error } = add(changes)
    expect(status).toBe(2)
    expect(error).toContain(rule)
    expect(existsSync(file('mien-tru.yaml'))).toBe(false)
  })

  test('add does not waive twice', () => {
    add()
    const { status, error } = add()
    expect({ status, twice: error.includes('đã được miễn trừ') }).toEqual({ status: 2, twice: true })
  })

  test('list tells each waiver and its state within 80 columns', () => {
    add()
    const { status, out } = report('waive', 'list', '-m', '2023-03')
    expect(status).toBe(0)
    expect(out).toContain('[còn hiệu lực] count-vs-list')
    expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  test('list tells that the numbers have moved, and prune leaves that to a person', () => {
    add()
    statedCount(4)
    const { status, out } = report('waive', 'list', '-m', '2023-03', '--lang', 'en')
    expect(status).toBe(2)
    expect(out).toContain('[evidence changed] count-vs-list')
    expect(report('waive', 'prune', '-m', '2023-03').out).toBe('không có miễn trừ nào để bỏ\n')
  })

  test('prune removes what is not used and keeps the comments and all else', () => {
    add()
    const kept = `# Đã họp ngày 15/3.\n${readFileSync(file('mien-tru.yaml'), 'utf8')}`
    const unused = kept.slice(kept.indexOf('  - ')).replace('them:so_luong', 'khac:so_luong')
    writeFileSync(file('mien-tru.yaml'), `${kept}${unused}`)
    const { status, out } = report('waive', 'prune', '-m', '2023-03')
    expect(status).toBe(0)
    expect(out).toBe('đã bỏ: count-vs-list khac:so_luong (không dùng đến)\n')
    expect(readFileSync(file('mien-tru.yaml'), 'utf8')).toBe(kept)
  })

  test('a month without waivers says so', () => {
    expect(report('waive', 'list', '-m', '2023-03')).toMatchObject({ status: 0, out: 'tháng này không có miễn trừ\n' })
  })

  test('a folder that is no workspace is refused', () => {
    expect(report('waive', 'list', '-m', '2023-03', '-w', 'khong-co').status).toBe(2)
  })
})
