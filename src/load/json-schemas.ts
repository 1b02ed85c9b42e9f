import { z } from 'zod'
import { catalogueSchema } from './schemas/catalogue.ts'
import { issueSchema } from './schemas/issue.ts'
import { layoutSchema } from './schemas/layout.ts'
import { planSchema } from './schemas/plan.ts'
import type { EditorType } from './schemas/scalars.ts'
import { settingsSchema } from './schemas/settings.ts'
import { submissionSchema } from './schemas/submission.ts'
import { unitsSchema } from './schemas/units.ts'
import { waiversSchema } from './schemas/waivers.ts'

/** The kinds of files that staff type, by the name of the JSON Schema that an editor checks them with. */
const kinds: Readonly<Record<string, z.ZodType>> = {
  'bao-cao': settingsSchema,
  'don-vi': unitsSchema,
  'chi-tieu': catalogueSchema,
  'ke-hoach': planSchema,
  'so-lieu': submissionSchema,
  ky: issueSchema,
  'trinh-bay': layoutSchema,
  'mien-tru': waiversSchema,
}

/** JSON Schemas (draft-07) for editors, by file name; made from the schemas that the loader itself uses. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(kinds).map(([kind, schema]) => [
      `${kind}.schema.json`,
      `${JSON.stringify(jsonSchema(schema), null, 2)}\n`,
    ]),
  )
}

function jsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema: node }) => widen(node),
  })
}

/** An editor's YAML reads `07` and `true` as other types than text: its schema must let them pass. */
function widen(node: Record<string, unknown>): void {
  const { editor } = node as { editor?: EditorType }
  if (editor === undefined) return
  delete node.editor
  if (editor === 'boolean') delete node.enum
  node.type = editor === 'boolean' ? 'boolean' : ['string', 'number']
}
