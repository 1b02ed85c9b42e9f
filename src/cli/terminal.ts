import type { Language } from './language.ts'
import type { Painter } from './print/painter.ts'

/** Where a command prints, in which language, and the clock that times it. Tests hand in a literal. */
export interface Terminal {
  readonly language: Language
  out(text: string): void
  error(text: string): void
  readonly paint: Painter
  /** How wide each of the two is: what is printed fits. */
  readonly columns: { readonly out: number; readonly error: number }
  /** Milliseconds since some fixed moment. */
  now(): number
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths on the command line start from. */
  readonly folder: string
}
