import type { FileContent, FolderEntry, World } from '../../src/model/world.ts'

/** Another world with some of its files changed; `change` gives back the text to be read in place of the one it is given. */
export function changedWorld(world: World, change: (path: string, text: string) => string): World {
  const read = (path: string): FileContent => {
    const content = world.read(path)
    if (content.kind !== 'file') return content
    const text = new TextDecoder().decode(content.bytes)
    return { kind: 'file', bytes: new TextEncoder().encode(change(path, text)) }
  }
  return { today: world.today, read, list: (folder): readonly FolderEntry[] => world.list(folder) }
}
