import type { Compiled, RenderedFile } from '../compile.ts'
import { convertToPdf, type PdfFault } from './convert-to-pdf.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** The Word file as PDF; it is written for this alone where it was not asked for. */
export async function pdfOf(
  rendered: readonly RenderedFile[],
  name: string,
  { document }: Compiled,
  epoch: { readonly epochSeconds?: number },
): Promise<readonly RenderedFile[] | PdfFault> {
  const { render } = await import('./engine.ts')
  const word =
    rendered.find((file) => file.name === `${name}.docx`) ?? (await render(document, name, ['docx'], epoch))[0]
  if (!word) throw new Error('the writer gave no Word file')
  const pdf = convertToPdf(word.bytes)
  return pdf.kind === 'pdf' ? [{ name: `${name}.pdf`, bytes: pdf.bytes }] : pdf
}

/** Says why there is no PDF. */
export function noPdf({ language, error }: Terminal, fault: PdfFault): ExitCode {
  const vi = language === 'vi'
  if (fault.kind === 'no-office') {
    error(
      vi
        ? 'lỗi: máy này chưa có LibreOffice nên không tạo được PDF. Cài LibreOffice, hoặc mở tệp .docx bằng Word rồi lưu thành PDF. Chưa ghi tệp nào.\n'
        : 'error: there is no LibreOffice here to make the PDF. Install it, or save the .docx as PDF in Word. Nothing was written.\n',
    )
  } else {
    error(
      vi
        ? `lỗi: LibreOffice không tạo được PDF (${fault.reason})\n`
        : `error: LibreOffice made no PDF (${fault.reason})\n`,
    )
  }
  return exitCodes.usage
}
