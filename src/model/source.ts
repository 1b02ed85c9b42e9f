/**
 * A place in a file that a person typed. Lines and columns count from 1; columns and length count UTF-16 units.
 * A length of 0 means the file as a whole: no line of it is to blame.
 */
export interface Span {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly length: number
}

/** A value that knows where it was typed. */
export interface Located<T> {
  readonly value: T
  readonly span: Span
}
