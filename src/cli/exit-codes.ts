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
