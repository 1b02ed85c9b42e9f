import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { gitWorld } from '../../src/cli/diff/git-world.ts'

const repository = mkdtempSync(join(tmpdir(), 'report-git-'))
const workspace = join(repository, 'tỉnh mẫu')

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'core.autocrlf=false', ...args], {
    cwd: repository,
  })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), text)
}

git('init', '-q')
write('bao-cao.yaml', 'tinh: Một\n')
write('data/2024-05/lúa.yaml', 'cũ\n')
write('data/2024-06/sau.yaml', 'sau\n')
write('data/2020-01/xua.yaml', 'xưa\n')
write('data/rong.yaml', '')
write('templates/thang/report.md.hbs', '# Một\n')
git('add', '.')
git('commit', '-qm', 'một')
write('data/2024-05/lúa.yaml', 'mới\n')
git('commit', '-qam', 'hai')

afterAll(() => rmSync(repository, { recursive: true }))

function textAt(revision: string, path: string): string | undefined {
  const reading = gitWorld(workspace, revision, '2024-05', '2024-06-01')
  if (reading.kind === 'refused') throw new Error(reading.why.en)
  const content = reading.world.read(path)
  return content.kind === 'file' ? new TextDecoder().decode(content.bytes) : content.kind
}

test.each([
  ['HEAD', 'data/2024-05/lúa.yaml', 'mới\n'],
  ['HEAD~1', 'data/2024-05/lúa.yaml', 'cũ\n'],
  ['HEAD~1', 'bao-cao.yaml', 'tinh: Một\n'],
  ['HEAD', 'data/rong.yaml', ''],
  ['HEAD', 'data/2024-05', 'folder'],
  ['HEAD', 'data/khong-co.yaml', 'missing'],
  ['HEAD', 'data/2024-06/sau.yaml', 'missing'],
  ['HEAD', 'data/2020-01/xua.yaml', 'missing'],
])('at %s, %s reads as it was', (revision, path, text) => {
  expect(textAt(revision, path)).toBe(text)
})

test('folders are listed by code unit', () => {
  const reading = gitWorld(workspace, 'HEAD', '2024-05', '2024-06-01')
  if (reading.kind === 'refused') throw new Error(reading.why.en)
  expect(reading.world.list('data')).toEqual([
    { name: '2024-05', kind: 'folder' },
    { name: 'rong.yaml', kind: 'file' },
  ])
})

test.each([
  ['a revision that is not there', workspace, 'khong-co', 'no revision'],
  ['an option in place of a revision', workspace, '--all', 'no revision'],
  ['no repository', tmpdir(), 'HEAD', 'no git repository'],
])('%s is refused with a reason', (_what, folder, revision, reason) => {
  const reading = gitWorld(folder, revision, '2024-05', '2024-06-01')
  expect(reading.kind === 'refused' && reading.why.en).toContain(reason)
})

test('without git the clerk is told what to do', () => {
  const { PATH } = process.env
  process.env.PATH = ''
  const reading = gitWorld(workspace, 'HEAD', '2024-05', '2024-06-01')
  process.env.PATH = PATH
  expect(reading.kind === 'refused' && reading.why.en).toContain('git cannot be run')
})
