/** A JSON Schema (draft-07), or a part of one. */
export interface Schema {
  readonly [keyword: string]: unknown
}

/** What stands under `definitions`. */
export function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` }
}

export function list(items: Schema): Schema {
  return { type: 'array', items }
}

/** An object with these keys and no others. */
export function record(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  }
}
