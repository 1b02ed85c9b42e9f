import type { Severity } from '../../model/diagnostic.ts'

/** Colours a piece of text, or leaves it as it is. */
export type Painter = (style: Severity | 'hint' | 'faint' | 'good', text: string) => string

const codes: Readonly<Record<Parameters<Painter>[0], string>> = {
  error: '31;1',
  warning: '33;1',
  information: '36',
  hint: '36',
  faint: '2',
  good: '32',
}

/** Colour only on a terminal, and never where NO_COLOR is set (no-color.org). */
export function painter(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Painter {
  const coloured = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb'
  return coloured ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text
}
