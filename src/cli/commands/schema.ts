import { join, relative, resolve } from 'node:path'
import type { CommandEntry } from '../commands.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { outOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import { writeFiles } from '../write-files.ts'

interface SchemaOptions {
  readonly out?: string
}

/** `report schema`: JSON Schemas of the files that staff type, for editors, and of what `report validate` and `report diff` give as JSON. */
export const schemaCommand: CommandEntry = {
  name: 'schema',
  define: (command, language) => {
    const vi = language === 'vi'
    return command
      .description(
        vi
          ? 'ghi JSON Schema để trình soạn thảo kiểm tra tệp YAML'
          : 'write the JSON Schemas with which editors check the YAML files',
      )
      .addOption(outOption('schemas', language))
  },
  run: (command, terminal) => schema(command.opts<SchemaOptions>(), terminal),
}

async function schema(options: SchemaOptions, terminal: Terminal): Promise<ExitCode> {
  const { comparisonJsonSchema, findingsJsonSchema, jsonSchemas } = await import('../engine.ts')
  const encoder = new TextEncoder()
  const schemas = [
    ...jsonSchemas(),
    ['ket-qua-kiem-tra.schema.json', findingsJsonSchema()] as const,
    ['so-sanh.schema.json', comparisonJsonSchema()] as const,
  ]
  const files = schemas.map(([name, text]) => ({ name, bytes: encoder.encode(text) }))
  const folder = resolve(terminal.folder, options.out ?? 'schemas')
  const fault = writeFiles(folder, files)
  if (fault) {
    terminal.error(
      terminal.language === 'vi'
        ? `lỗi: không ghi được ${fault.path} (${fault.reason})\n`
        : `error: ${fault.path} cannot be written (${fault.reason})\n`,
    )
    return exitCodes.usage
  }
  for (const { name } of files) terminal.out(`${relative(terminal.folder, join(folder, name))}\n`)
  return exitCodes.clean
}
