/** What the program says to scripts when it ends. */
export const exitCodes = {
  clean: 0,
  /** Findings of severity error. */
  findings: 1,
  /** Wrong usage, or a workspace that cannot be read. */
  usage: 2,
  /** A fault of the program. */
  fault: 70,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

const NO_WORKSPACE = ['missing-workspace', 'missing-month']

/** Where a month could not be compiled: there is none to compile, or it has errors. */
export function refusalCode(diagnostics: readonly { readonly rule: string }[]): ExitCode {
  return diagnostics.some(({ rule }) => NO_WORKSPACE.includes(rule)) ? exitCodes.usage : exitCodes.findings
}
