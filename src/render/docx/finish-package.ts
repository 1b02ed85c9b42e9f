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

/**
 * The library's package, mended and made the same for the same report: dates from the report, entries in a fixed order,
 * our own deflate, no time of writing.
 */
export function finishPackage(library: LibraryParts, mends: Mends): Uint8Array {
  const parts = [...library]
    .map(([name, content]): [string, Uint8Array] => [
      name,
      typeof content === 'string' ? strToU8(mendPart(name, content, mends)) : content,
    ])
    .sort(([a], [b]) => byName(a, b))
  return zipSync(Object.fromEntries(parts.map(([name, content]) => [name, entry(content)])), { mtime: ZIP_START })
}

function entry(content: Uint8Array): Zippable[string] {
  return [content, { level: content.length < WORTH_COMPRESSING ? 0 : 6 }]
}

/** The table of types first, as readers expect it; the others by code unit, which no locale changes. */
function byName(a: string, b: string): number {
  if (a === FIRST || b === FIRST) return a === FIRST ? -1 : 1
  return a < b ? -1 : 1
}
