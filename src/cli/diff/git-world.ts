import { spawnSync } from 'node:child_process'
import { parsePeriod } from '../../calendar/periods.ts'
import type { Message } from '../../model/diagnostic.ts'
import type { FileContent, FolderEntry, IsoDate, World } from '../../model/world.ts'

export type GitReading =
  | { readonly kind: 'world'; readonly world: World }
  | { readonly kind: 'refused'; readonly why: Message }

/** Months before the report's that a comparison looks at. */
const MONTHS_READ = 24

/** More than any workspace of text files holds. */
const MOST_BYTES = 1 << 29

/**
 * A workspace as it was at a revision. All files that a month may need are read at once, by one batch process of git.
 *
 * @param root folder of the workspace, anywhere in a repository
 * @param month the report's, `2024-05`: later months and those long past are left alone
 */
export function gitWorld(root: string, revision: string, month: string, today: IsoDate): GitReading {
  const top = git(root, ['rev-parse', '--show-prefix'])
  if (top.kind === 'missing') return refused(NO_GIT)
  if (top.kind === 'failed') {
    return refused({ vi: `${root} không nằm trong kho git nào`, en: `${root} lies in no git repository` })
  }
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  if (commit.kind !== 'done') {
    return refused({ vi: `kho git không có bản “${revision}”`, en: `git knows no revision “${revision}”` })
  }
  const prefix = top.out.toString('utf8').trim()
  const listed = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit.out.toString('utf8').trim()])
  if (listed.kind !== 'done') return refused(unreadable(revision))
  const wanted = entriesOf(listed.out.toString('utf8'), prefix).filter(({ path }) => isNeeded(path, month))
  const files = readBatch(root, wanted)
  return files ? { kind: 'world', world: worldOf(files, today) } : refused(unreadable(revision))
}

const NO_GIT: Message = {
  vi: 'không chạy được lệnh git; hãy cài git (https://git-scm.com) hoặc so hai thư mục, hai tệp .json',
  en: 'git cannot be run: install it (https://git-scm.com), or compare two folders or two .json files',
}

function unreadable(revision: string): Message {
  return { vi: `không đọc được bản “${revision}” từ git`, en: `the revision “${revision}” cannot be read from git` }
}

function refused(why: Message): GitReading {
  return { kind: 'refused', why }
}

type GitResult =
  | { readonly kind: 'done'; readonly out: Buffer }
  | { readonly kind: 'failed' }
  /** There is no git, or it cannot be started. */
  | { readonly kind: 'missing' }

function git(folder: string, args: readonly string[], input?: string): GitResult {
  const run = spawnSync('git', [...args], {
    cwd: folder,
    maxBuffer: MOST_BYTES,
    ...(input === undefined ? {} : { input }),
  })
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT') return { kind: 'missing' }
  return run.status === 0 ? { kind: 'done', out: run.stdout } : { kind: 'failed' }
}

interface TreeEntry {
  /** From the workspace. */
  readonly path: string
  readonly blob: string
}

/** Plain files below the workspace. A link in git is a text that names a path: what it points to is not looked for. */
function entriesOf(listing: string, prefix: string): readonly TreeEntry[] {
  return listing.split('\0').flatMap((line) => {
    const [about = '', path = ''] = line.split('\t')
    const [mode, kind, blob = ''] = about.split(' ')
    const isPlain = kind === 'blob' && mode !== '120000'
    return isPlain && path.startsWith(prefix) ? [{ path: path.slice(prefix.length), blob }] : []
  })
}

/** The workspace's own files; of the months only those that the report may look at. */
function isNeeded(path: string, month: string): boolean {
  const [top, folder = ''] = path.split('/')
  if (top === 'templates' || !path.includes('/')) return /\.(?:ya?ml|hbs)$/.test(path)
  if (top !== 'data') return false
  const period = parsePeriod(folder)
  if (!period) return true
  const until = parsePeriod(month)
  if (!until) return false
  const back = (until.year - period.year) * 12 + until.month - period.month
  return back >= 0 && back <= MONTHS_READ
}

function readBatch(root: string, wanted: readonly TreeEntry[]): ReadonlyMap<string, Uint8Array> | undefined {
  const batch = git(root, ['cat-file', '--batch'], wanted.map(({ blob }) => `${blob}\n`).join(''))
  if (batch.kind !== 'done') return undefined
  const files = new Map<string, Uint8Array>()
  let at = 0
  for (const { path } of wanted) {
    const end = batch.out.indexOf('\n', at)
    const size = Number(batch.out.toString('latin1', at, end).split(' ')[2])
    if (end < 0 || !Number.isSafeInteger(size)) return undefined
    files.set(path, batch.out.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return files
}

function worldOf(files: ReadonlyMap<string, Uint8Array>, today: IsoDate): World {
  const folders = foldersOf([...files.keys()])
  return {
    read: (path): FileContent => {
      const bytes = files.get(path)
      if (bytes) return { kind: 'file', bytes }
      return folders.has(path) ? { kind: 'folder' } : { kind: 'missing' }
    },
    list: (folder) => [...(folders.get(folder) ?? new Map<string, FolderEntry>()).values()].toSorted(byName),
    today,
  }
}

/** What each folder holds, by name. */
function foldersOf(paths: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, FolderEntry>> {
  const folders = new Map<string, Map<string, FolderEntry>>()
  for (const path of paths) {
    const parts = path.split('/')
    for (const [depth, name] of parts.entries()) {
      const folder = parts.slice(0, depth).join('/')
      const entries = folders.get(folder) ?? new Map<string, FolderEntry>()
      entries.set(name, { name, kind: depth === parts.length - 1 ? 'file' : 'folder' })
      folders.set(folder, entries)
    }
  }
  return folders
}

function byName(left: FolderEntry, right: FolderEntry): number {
  return left.name < right.name ? -1 : 1
}
