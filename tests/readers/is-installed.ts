import { execFileSync } from 'node:child_process'

/** Readers are installed where continuous integration runs; elsewhere their tests are skipped, and say so. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
