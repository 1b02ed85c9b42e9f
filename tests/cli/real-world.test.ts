import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { realWorld } from '../../src/cli/real-world.ts'

const root = mkdtempSync(join(tmpdir(), 'report-world-'))
afterAll(() => rmSync(root, { recursive: true }))

// Windows has no such links and pipes without special rights.
describe.skipIf(process.platform === 'win32')('what is no ordinary file', () => {
  const world = realWorld(root)

  test('links count as what they point to, rings and loose ends as neither file nor folder', () => {
    mkdirSync(join(root, 'a/folder'), { recursive: true })
    writeFileSync(join(root, 'a/file'), 'x')
    symlinkSync('file', join(root, 'a/to-file'))
    symlinkSync('folder', join(root, 'a/to-folder'))
    symlinkSync('ring', join(root, 'a/ring'))
    symlinkSync('nowhere', join(root, 'a/loose'))
    expect(world.list('a').map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'file file',
      'folder folder',
      'loose other',
      'ring other',
      'to-file file',
      'to-folder folder',
    ])
    expect(world.read('a/ring')).toEqual({ kind: 'unreadable', reason: 'ELOOP' })
    expect(world.read('a/loose')).toEqual({ kind: 'unreadable', reason: 'ENOENT' })
    expect(world.read('a/nowhere')).toEqual({ kind: 'missing' })
    expect(world.read('a/to-folder')).toEqual({ kind: 'folder' })
  })

  test('a gigabyte is told by its size, not read', () => {
    writeFileSync(join(root, 'huge'), '')
    truncateSync(join(root, 'huge'), 1024 ** 3)
    expect(world.read('huge')).toEqual({ kind: 'huge', size: 1024 ** 3 })
  })

  test('a pipe that nobody writes to and a device without an end hold nobody up', () => {
    execFileSync('mkfifo', [join(root, 'pipe')])
    symlinkSync('/dev/zero', join(root, 'endless'))
    expect(world.read('pipe')).toEqual({ kind: 'other' })
    expect(world.read('endless')).toEqual({ kind: 'other' })
    expect(world.list('.').find(({ name }) => name === 'pipe')).toEqual({ name: 'pipe', kind: 'other' })
  })
})
