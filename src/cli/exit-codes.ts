/** What the program says to scripts when it ends. */
export const exitCodes = {
  clean: 0,
  /** Findings of severity error. */
  findings: 1,
  /** Wrong usage, or a workspace that cannot be read. */
  usage: 2,
  /** Nothing wrong was found, but too little could be checked. */
  tooLittleChecked: 3,
  /** A fault of the program; bin/report.js gives it too where there is no program to run. */
  fault: 70,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

const NO_WORKSPACE = ['missing-workspace', 'missing-month']

/** Whether there is nothing to compile, rather than something wrong in what is there. */
export function refusesWorkspace({ rule }: { readonly rule: string }): boolean {
  return NO_WORKSPACE.includes(rule)
}

/** Where a month could not be compiled: there is none to compile, or it has errors. */
export function refusalCode(diagnostics: readonly { readonly rule: string }[]): ExitCode {
  return diagnostics.some(refusesWorkspace) ? exitCodes.usage : exitCodes.findings
}
