import type { Diagnostic } from './diagnostic.ts'

/** What a stage gives back. Users' mistakes are diagnostics, never exceptions; a success may carry warnings. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

export function success<T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> {
  return { ok: true, value, diagnostics }
}

export function failure(diagnostics: readonly Diagnostic[]): Outcome<never> {
  return { ok: false, diagnostics }
}

/** A success unless some diagnostic is an error. `value` is made only where nothing failed. */
export function outcomeOf<T>(diagnostics: readonly Diagnostic[], value: () => T): Outcome<T> {
  return diagnostics.some((each) => each.severity === 'error') ? failure(diagnostics) : success(value(), diagnostics)
}
