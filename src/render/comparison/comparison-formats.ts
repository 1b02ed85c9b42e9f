import type { ReportComparison } from '../../model/comparison.ts'
import type { WriteComparison } from './write-comparison.ts'

interface ComparisonWriter {
  write(comparison: ReportComparison, how: WriteComparison): Promise<Uint8Array>
}

/** The writers of a comparison by format, each loaded when it is asked for. The terminal's own is in `cli/print/comparison`. */
export const comparisonFormats = {
  json: {
    write: async (comparison) => utf8((await import('./comparison-json.ts')).comparisonJson(comparison)),
  },
  docx: {
    write: async (comparison, { epochSeconds }) =>
      (await import('../docx/tracked/render-tracked-docx.ts')).renderTrackedDocx(
        comparison,
        epochSeconds === undefined ? {} : { epochSeconds },
      ),
  },
  html: {
    write: async (comparison) => utf8((await import('./html/comparison-html.ts')).comparisonHtml(comparison)),
  },
  md: {
    write: async (comparison, how) => utf8((await import('./comparison-md.ts')).comparisonMd(comparison, how)),
  },
} satisfies Readonly<Record<string, ComparisonWriter>>

export type ComparisonFormat = keyof typeof comparisonFormats

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
