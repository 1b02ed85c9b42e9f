import type { Span } from '../model/source.ts'

/** `data/2020-11/thuy-san.yaml:14:20`, as printed; how long the place is has not been kept. */
export function parsePlace(text: string): Span | undefined {
  const parts = /^(.+):(\d+):(\d+)$/.exec(text)
  if (!parts) return undefined
  const [, file = '', line, column] = parts
  return { file, line: Number(line), column: Number(column), length: 1 }
}
