import type { Span } from '../../model/source.ts'

/** As compilers print it and editors open it. */
export function placeText({ file, line, column }: Span): string {
  return `${file}:${line}:${column}`
}
