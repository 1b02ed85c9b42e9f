import type { Diagnostic } from '../model/diagnostic.ts'
import type { Provenance } from '../model/submission.ts'

/** How a file's texts are to be read, and where its faults are collected. */
export interface Conversion {
  readonly numberFormat: 'vi' | 'may' | undefined
  readonly provenance: Provenance
  readonly diagnostics: Diagnostic[]
}

const provenances = { bao_cao: 'stated', suy_ra: 'implied', phuc_dung: 'reconstructed' } as const

/** The provenance that a key names, else the one that holds around it. */
export function provenanceOf(raw: keyof typeof provenances | undefined, around: Provenance): Provenance {
  return raw === undefined ? around : provenances[raw]
}
