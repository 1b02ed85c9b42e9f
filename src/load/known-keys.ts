import { z } from 'zod'

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: Shape | boolean
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
}

/** The keys that a schema knows at a path, for "did you mean". Read off the schema's JSON form, which is plain to walk. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  const shapes = path.reduce<readonly Shape[]>((at, step) => at.flatMap((shape) => below(shape, step)), branches(root))
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties ?? {})))]
}

function below(shape: Shape, step: PropertyKey): readonly Shape[] {
  const next =
    shape.properties?.[String(step)] ??
    (typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined) ??
    shape.items
  return next ? branches(next) : []
}

function branches(shape: Shape): readonly Shape[] {
  return shape.anyOf ? shape.anyOf.flatMap(branches) : [shape]
}
