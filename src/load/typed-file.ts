import type { z } from 'zod'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'
import { parseYaml } from './parse-yaml.ts'
import { readText, type TextFile } from './read-text.ts'
import { schemaFaults } from './schema-faults.ts'
import { plain, type YamlValue } from './yaml-value.ts'

/** A file that has the shape its schema asks for, with the tree that knows where everything stands. */
export interface TypedFile<T> {
  readonly file: string
  readonly value: T
  readonly tree: YamlValue
}

export interface TypedRead<T> {
  readonly typed: TypedFile<T> | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads one YAML file against its schema; all its faults at once. */
export function readTyped<S extends z.ZodType>(world: World, file: string, schema: S): TypedRead<z.infer<S>> {
  return typedText(readText(world, file), schema)
}

/** The same of a text that has been read. */
export function typedText<S extends z.ZodType>(text: TextFile, schema: S): TypedRead<z.infer<S>> {
  if (!text.source) return { typed: undefined, diagnostics: text.diagnostics }
  const parsed = parseYaml(text.source)
  const diagnostics = [...text.diagnostics, ...parsed.diagnostics]
  if (!parsed.value || parsed.diagnostics.length > 0) return { typed: undefined, diagnostics }
  const checked = schema.safeParse(plain(parsed.value))
  if (!checked.success)
    return { typed: undefined, diagnostics: [...diagnostics, ...schemaFaults(schema, parsed.value, checked.error)] }
  return { typed: { file: text.source.file, value: checked.data, tree: parsed.value }, diagnostics }
}
