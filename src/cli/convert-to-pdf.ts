import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where LibreOffice answers, in the order of asking; on Windows it is seldom on the path. */
const OFFICE_PROGRAMS = [
  'soffice',
  'libreoffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

/** A long report takes seconds; an office that hangs must not hold up a build for ever. */
const MOST_MILLISECONDS = 120_000

/** Why there is no PDF. */
export type PdfFault = { readonly kind: 'no-office' } | { readonly kind: 'failed'; readonly reason: string }

type Conversion = { readonly kind: 'pdf'; readonly bytes: Uint8Array } | PdfFault

/** A Word file as PDF, by the LibreOffice of this machine, with a profile of its own so that an open window does not matter. */
export function convertToPdf(docx: Uint8Array): Conversion {
  const folder = mkdtempSync(join(tmpdir(), 'report-pdf-'))
  try {
    writeFileSync(join(folder, 'report.docx'), docx)
    return convertIn(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function convertIn(folder: string): Conversion {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')]
  for (const program of OFFICE_PROGRAMS) {
    const { error, status, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: MOST_MILLISECONDS })
    if (error && 'code' in error && error.code === 'ENOENT') continue
    if (error) return { kind: 'failed', reason: error.message }
    if (status !== 0) return { kind: 'failed', reason: stderr.trim() }
    return readPdf(join(folder, 'report.pdf'), stderr)
  }
  return { kind: 'no-office' }
}

/** LibreOffice says that all is well where it has written nothing. */
function readPdf(path: string, said: string): Conversion {
  try {
    return { kind: 'pdf', bytes: readFileSync(path) }
  } catch {
    return { kind: 'failed', reason: said.trim() || 'LibreOffice wrote no file' }
  }
}
