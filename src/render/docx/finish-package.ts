import { strToU8, type Zippable, zipSync } from 'fflate'
import type { LibraryParts } from './library-parts.ts'
import { type Mends, mendPart } from './mend-parts.ts'
import { ZIP_START } from './zip-start.ts'

/**
 * Smaller parts are stored as they are: to compress all of a month's report takes a tenth of a cold build, and makes a
 * file of 40 kB out of one of 180 kB.
 */
const WORTH_COMPRESSING = 128 * 1024
const FIRST = '[Content_Types].xml'

/** The library's package, mended and zipped. */
export function finishPackage(library: LibraryParts, mends: Mends): Uint8Array {
  return zipParts(library, (name, xml) => mendPart(name, xml, mends))
}

/**
 * The package made the same for the same parts: entries in a fixed order, our own deflate, no time of writing. Each text is
 * finished only when it is its turn, so that a long one is not held twice.
 */
export function zipParts(parts: LibraryParts, finish: (name: string, xml: string) => string): Uint8Array {
  const entries = [...parts]
    .map(([name, content]): [string, Uint8Array] => [
      name,
      typeof content === 'string' ? strToU8(finish(name, content)) : content,
    ])
    .sort(([a], [b]) => byName(a, b))
  return zipSync(Object.fromEntries(entries.map(([name, content]) => [name, entry(content)])), { mtime: ZIP_START })
}

function entry(content: Uint8Array): Zippable[string] {
  return [content, { level: content.length < WORTH_COMPRESSING ? 0 : 6 }]
}

/** The table of types first, as readers expect it; the others by code unit, which no locale changes. */
function byName(a: string, b: string): number {
  if (a === FIRST || b === FIRST) return a === FIRST ? -1 : 1
  return a < b ? -1 : 1
}
