import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RenderedFile } from '../compile.ts'

/** How a file on the disk stands to what a build would write. */
export type FileComparison =
  | { readonly kind: 'same'; readonly name: string }
  | { readonly kind: 'missing'; readonly name: string }
  /** `parts` of a package; empty where the file is none. */
  | { readonly kind: 'differs'; readonly name: string; readonly parts: readonly string[] }

/** Compares, and writes nothing. `partsOf` names the parts in which two packages differ. */
export function compareFiles(
  folder: string,
  files: readonly RenderedFile[],
  partsOf: (left: Uint8Array, right: Uint8Array) => readonly string[],
): readonly FileComparison[] {
  return files.map(({ name, bytes }) => {
    const there = readIfThere(join(folder, name))
    if (!there) return { kind: 'missing', name }
    if (there.equals(bytes)) return { kind: 'same', name }
    return { kind: 'differs', name, parts: name.endsWith('.docx') ? partsOf(there, bytes) : [] }
  })
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
