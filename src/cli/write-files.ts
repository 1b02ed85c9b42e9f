import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RenderedFile } from '../compile.ts'

/** A file that could not be written: most often one that Word holds open. */
export interface WriteFault {
  readonly path: string
  readonly reason: string
}

/**
 * Writes all files or none: each is first written beside its place, and only when all of them are there are they moved
 * over the old ones.
 */
export function writeFiles(folder: string, files: readonly RenderedFile[]): WriteFault | undefined {
  const written: string[] = []
  let path = folder
  try {
    mkdirSync(folder, { recursive: true })
    for (const file of files) {
      path = join(folder, file.name)
      written.push(path)
      writeFileSync(temporary(path), file.bytes)
    }
    for (path of written) refuseLocked(path)
    for (path of written) renameSync(temporary(path), path)
    return undefined
  } catch (error) {
    for (const each of written) rmSync(temporary(each), { force: true })
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return { path, reason: error.code }
    throw error
  }
}

/** Throws the system's error where an old file cannot be replaced, before any other has been. */
function refuseLocked(path: string): void {
  if (existsSync(path)) closeSync(openSync(path, 'r+'))
}

function temporary(path: string): string {
  return `${path}.${process.pid}.tmp`
}
