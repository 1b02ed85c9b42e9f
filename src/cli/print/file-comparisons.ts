import { join, relative } from 'node:path'
import type { FileComparison } from '../compare-files.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

/** What continuous integration asks: would a build write just what is there? */
export function printComparisons(comparisons: readonly FileComparison[], folder: string, terminal: Terminal): ExitCode {
  const vi = terminal.language === 'vi'
  for (const each of comparisons) {
    const path = relative(terminal.folder, join(folder, each.name))
    if (each.kind === 'same') terminal.out(vi ? `giống   ${path}\n` : `same      ${path}\n`)
    else if (each.kind === 'missing') terminal.out(vi ? `thiếu   ${path}\n` : `missing   ${path}\n`)
    else
      terminal.out(
        `${vi ? 'khác    ' : 'differs   '}${path}${each.parts.map((part) => `\n          ${part}`).join('')}\n`,
      )
  }
  return comparisons.every(({ kind }) => kind === 'same') ? exitCodes.clean : exitCodes.findings
}
