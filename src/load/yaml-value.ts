import type { Located, Span } from '../model/source.ts'

/** A line of a scalar and where it begins in the file. */
export interface TextLine {
  readonly line: number
  readonly column: number
}

/** What a YAML file says: every scalar is the text that was typed, for the loader alone decides what a text means. */
export type YamlValue = YamlMap | YamlList | YamlScalar

export interface YamlMap {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, { readonly key: Located<string>; readonly value: YamlValue }>
  readonly span: Span
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlValue[]
  readonly span: Span
}

/** `text` is empty where nothing was typed. `lines` has an entry for every line of `text`. */
export interface YamlScalar {
  readonly kind: 'scalar'
  readonly text: string
  readonly lines: readonly TextLine[]
  readonly span: Span
}

/** The value at a path of keys and positions; the nearest one above it where the path ends early. */
export function valueAt(value: YamlValue, path: readonly PropertyKey[]): YamlValue {
  const [step, ...rest] = path
  if (step === undefined) return value
  const next = child(value, step)
  return next === undefined ? value : valueAt(next, rest)
}

/** Where the key of the last step stands, else the value itself. */
export function keySpanAt(value: YamlValue, path: readonly PropertyKey[]): Span {
  const last = path.at(-1)
  const parent = valueAt(value, path.slice(0, -1))
  const entry = parent.kind === 'map' && typeof last === 'string' ? parent.entries.get(last) : undefined
  return entry?.key.span ?? valueAt(value, path).span
}

function child(value: YamlValue, step: PropertyKey): YamlValue | undefined {
  if (value.kind === 'map') return value.entries.get(String(step))?.value
  return value.kind === 'list' ? value.items[Number(step)] : undefined
}

/** The same as plain objects, lists and strings, for a schema to check. */
export function plain(value: YamlValue): unknown {
  switch (value.kind) {
    case 'scalar':
      return value.text
    case 'list':
      return value.items.map(plain)
    case 'map': {
      const record: Record<string, unknown> = {}
      for (const [key, entry] of value.entries) record[key] = plain(entry.value)
      return record
    }
  }
}
