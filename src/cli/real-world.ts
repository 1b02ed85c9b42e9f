import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { isoDate } from '../calendar/dates.ts'
import type { FileContent, FolderEntry, World } from '../model/world.ts'

/** The disk and the clock. Nothing else in the program touches either. */
export function realWorld(root: string): World {
  return {
    read: (path) => readContent(join(root, path)),
    list: (folder) => listFolder(join(root, folder)),
    today: isoDate(new Date()),
  }
}

/** Whoever opens a pipe waits for its other end, perhaps for ever, but not like this. Windows has no such pipes. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

function readContent(path: string): FileContent {
  try {
    return contentOf(path)
  } catch (error) {
    const code = systemCode(error)
    const isMissing = code === 'ENOTDIR' || (code === 'ENOENT' && !isThere(path))
    return isMissing ? { kind: 'missing' } : { kind: 'unreadable', reason: code }
  }
}

/** A link that leads nowhere is there: who made it ought to know that it is not read. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
/** Sixteen times what a data file may have: a pasted gigabyte need not be read to be refused. */
const MOST_BYTES = 16 * 1024 * 1024

/** What is no file is not read: `/dev/zero` has no end. */
function contentOf(path: string): FileContent {
  const opened = openSync(path, WITHOUT_WAITING)
  try {
    const found = fstatSync(opened)
    if (found.isDirectory()) return { kind: 'folder' }
    if (!found.isFile()) return { kind: 'other' }
    return found.size > MOST_BYTES ? { kind: 'huge', size: found.size } : { kind: 'file', bytes: readFileSync(opened) }
  } finally {
    closeSync(opened)
  }
}

/** By code unit, for the system's own order differs from one to the next. */
function listFolder(path: string): readonly FolderEntry[] {
  return entriesOf(path)
    .map((entry) => ({ name: entry.name, kind: kindOf(path, entry) }))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}

function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    // A folder that cannot be read has no entries here: reading a file in it says why.
    systemCode(error)
    return []
  }
}

/** A link counts as what it points to. */
function kindOf(folder: string, entry: Dirent): FolderEntry['kind'] {
  const target = entry.isSymbolicLink() ? targetOf(join(folder, entry.name)) : entry
  if (target?.isDirectory()) return 'folder'
  return target?.isFile() ? 'file' : 'other'
}

/** Asked without opening it: whoever opens a pipe waits for its other end. */
function targetOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch (error) {
    systemCode(error)
    return undefined
  }
}

function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
