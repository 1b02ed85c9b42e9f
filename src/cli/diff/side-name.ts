import { parsePeriod } from '../../calendar/periods.ts'
import type { Period } from '../../model/period.ts'

/** What a side of a comparison may be called on the command line. */
export type SideName =
  | { readonly kind: 'month'; readonly period: Period; readonly revision?: string }
  | { readonly kind: 'json'; readonly path: string }
  | { readonly kind: 'docx'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }

/**
 * Reads `2024-05`, `2024-05@main~3`, `2024-05@v1..v2` (two sides), a .json or .docx file, else a folder; `v1..v2` alone where
 * the month is named beside it (`--month`). What `..` joins may lack one end: that is the working tree.
 */
export function readSideNames(text: string, month?: Period): readonly SideName[] {
  const [name = '', ...rest] = text.split('@')
  const period = parsePeriod(name)
  if (!period) return month && REVISIONS.test(text) ? revisions(month, text) : [fileOrFolder(text)]
  const revision = rest.join('@')
  if (rest.length === 0) return [{ kind: 'month', period }]
  return revisions(period, revision)
}

/** `a..b`, and no path: what stands before the dots is no part of one. */
const REVISIONS = /[^./\\]\.{2,3}[^./\\]/

function revisions(period: Period, text: string): readonly SideName[] {
  return text.split(/\.{2,3}/).map((each) => atRevision(period, each))
}

function atRevision(period: Period, revision: string): SideName {
  return revision === '' ? { kind: 'month', period } : { kind: 'month', period, revision }
}

function fileOrFolder(path: string): SideName {
  if (/\.json$/i.test(path)) return { kind: 'json', path }
  return /\.docx$/i.test(path) ? { kind: 'docx', path } : { kind: 'folder', path }
}
