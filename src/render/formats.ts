import type { ReportFacts } from '../model/comparison.ts'
import type { ReportDocument } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { Overview } from '../model/overview.ts'
import type { Review } from '../model/review.ts'

export interface WriteOptions {
  /** Seconds since 1970 for the dates inside the file (`SOURCE_DATE_EPOCH`); without it, the report's own date. */
  readonly epochSeconds?: number
  /** What stands beside the text on the web page. */
  readonly overview?: Overview
  readonly findings?: readonly Finding[]
  /** What the .json keeps, so that the report can be compared later. */
  readonly facts?: ReportFacts
  /** Makes of the Word file a copy for reviewers. */
  readonly review?: Review
}

export interface Writer {
  /** Of the file, without a dot. */
  readonly extension: string
  write(document: ReportDocument, options: WriteOptions): Promise<Uint8Array>
}

/** The writers by format. Each is loaded when it is asked for: the Word library alone costs a cold run 200 ms. */
export const formats = {
  docx: {
    extension: 'docx',
    write: async (document, options) => (await import('./docx/render-docx.ts')).renderDocx(document, options),
  },
  md: {
    extension: 'md',
    write: async (document) => utf8((await import('./markdown/render-markdown.ts')).renderMarkdown(document)),
  },
  json: {
    extension: 'json',
    write: async (document, { facts }) => utf8((await import('./json/render-json.ts')).renderJson(document, facts)),
  },
  html: {
    extension: 'html',
    write: async (document, options) => utf8((await import('./html/render-html.ts')).renderHtml(document, options)),
  },
} satisfies Readonly<Record<string, Writer>>

export type Format = keyof typeof formats

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
