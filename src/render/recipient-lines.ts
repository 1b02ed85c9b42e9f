import type { ReportDocument } from '../model/document.ts'

/** The list under `Nơi nhận:`: every line ends with a semicolon, the last one is the filing and ends with a stop. */
export function recipientLines({ recipients, filing }: ReportDocument): readonly string[] {
  return [...recipients.map((recipient) => `${recipient};`), `Lưu: ${filing}.`]
}
