import type { CommentId } from '../review/annotations.ts'
import { STYLE } from './style-ids.ts'

/** Runs that comments are about, and after them the marks of the comments. */
export function commented(runs: string, comments: readonly CommentId[]): string {
  const starts = comments.map((id) => `<w:commentRangeStart w:id="${id}"/>`)
  const ends = comments.map((id) => `<w:commentRangeEnd w:id="${id}"/>`)
  const references = comments.map(
    (id) => `<w:r><w:rPr><w:rStyle w:val="${STYLE.commentReference}"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`,
  )
  return [...starts, runs, ...ends, ...references].join('')
}
