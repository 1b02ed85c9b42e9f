import type { Month } from '../../model/month.ts'
import { type ScannedText, scan } from './scan.ts'
import { type TemplateText, templateTextsOf } from './template-text.ts'

export interface ScannedSource extends ScannedText {
  readonly source: TemplateText
}

export function scannedTexts(month: Month): readonly ScannedSource[] {
  return templateTextsOf(month).map((source) => ({ source, ...scan(source.text) }))
}
