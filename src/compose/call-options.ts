/** The named options of one call. What may stand in them was checked before anything was rendered. */
export interface CallOptions {
  text(name: string): string | undefined
  flag(name: string): boolean | undefined
  integer(name: string): number | undefined
}

export function callOptions(values: ReadonlyMap<string, unknown>): CallOptions {
  return {
    text: (name) => {
      const value = values.get(name)
      return typeof value === 'string' ? value.normalize('NFC') : undefined
    },
    flag: (name) => {
      const value = values.get(name)
      return typeof value === 'boolean' ? value : undefined
    },
    integer: (name) => {
      const value = values.get(name)
      return typeof value === 'number' ? value : undefined
    },
  }
}

/** `a, b` as its names. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
