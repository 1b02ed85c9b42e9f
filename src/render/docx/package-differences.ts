import { unzipSync } from 'fflate'

/** The parts in which two Word files differ, by name; the whole file where one of them is no package. */
export function packageDifferences(left: Uint8Array, right: Uint8Array): readonly string[] {
  const [a, b] = [partsOf(left), partsOf(right)]
  if (!a || !b) return []
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return names.filter((name) => !isSame(a[name], b[name]))
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes)
  } catch {
    // What stands on the disk may be anything: a file that is no package differs as a whole.
    return undefined
  }
}

function isSame(left: Uint8Array | undefined, right: Uint8Array | undefined): boolean {
  return (
    left !== undefined &&
    right !== undefined &&
    left.length === right.length &&
    left.every((byte, at) => byte === right[at])
  )
}
