import type { FileContent, FolderEntry, World } from '../../src/model/world.ts'

/** What stands at a path: a text, bytes, or what reading it says. */
export type LiteralFile = string | Uint8Array | Exclude<FileContent, { readonly kind: 'file' | 'missing' }>

/** A world made of texts (or bytes) by path; folders are those that the paths go through. */
export function literalWorld(files: Readonly<Record<string, LiteralFile>>, today = '2021-06-01'): World {
  const paths = Object.keys(files)
  return {
    today,
    read: (path) => {
      const content = files[path]
      if (typeof content === 'string') return { kind: 'file', bytes: new TextEncoder().encode(content) }
      if (content instanceof Uint8Array) return { kind: 'file', bytes: content }
      if (content !== undefined) return content
      return paths.some((each) => each.startsWith(`${path}/`)) ? { kind: 'folder' } : { kind: 'missing' }
    },
    list: (folder) => entriesBelow(paths, folder),
  }
}

function entriesBelow(paths: readonly string[], folder: string): readonly FolderEntry[] {
  const below = paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1))
  const entries = new Map<string, FolderEntry>()
  for (const path of below) {
    const [name = '', ...rest] = path.split('/')
    entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' })
  }
  return [...entries.values()].sort((left, right) => (left.name < right.name ? -1 : 1))
}
