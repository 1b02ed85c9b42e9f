import { expect, it } from 'vitest'
import { formats } from '../../src/render/formats.ts'
import { reportDocument } from './sample-document.ts'

it.each([
  ['docx', 'PK'],
  ['md', '**'],
  ['json', '{\n'],
] as const)('%s is written as bytes of its own kind', async (format, start) => {
  const writer = formats[format]
  const bytes = await writer.write(reportDocument(), {})
  expect(writer.extension).toBe(format)
  expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe(start)
})
