import { execFileSync } from 'node:child_process'

/**
 * Whether a reader of Word files is there. `.ci/run` installs them and says so: there a missing one fails. Elsewhere its
 * tests are skipped. Debian: apt-get install pandoc libreoffice-writer-nogui python3-docx.
 */
export function isInstalled(program: string, question: readonly string[] = ['--version']): boolean {
  if (process.env.REPORT_READERS === 'required') return true
  try {
    execFileSync(program, question, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A Python that can read Word files: the system's own has what its packages installed, another may come first on the path. */
export function pythonWithDocx(): string | undefined {
  return ['/usr/bin/python3', 'python3'].find((each) => isInstalled(each, ['-c', 'import docx']))
}
