import { lastDayOf } from '../calendar/periods.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Charts, ReportDocument } from '../model/document.ts'
import type { FigureId, Figures } from '../model/figure.ts'
import type { Month } from '../model/month.ts'
import { failure, type Outcome, outcomeOf } from '../model/outcome.ts'
import type { PrintedPhrase } from '../model/printed-phrase.ts'
import { awaitedFigures, waitingFigures } from './awaited/awaited-figures.ts'
import { byAwaitedFile } from './awaited/by-awaited-file.ts'
import { checkTemplates } from './check/check-templates.ts'
import { inReadingOrder } from './diagnostic-order.ts'
import { letterheadOf } from './document/letterhead.ts'
import { linesOfBlock, printedFigures } from './document/printed-figures.ts'
import { type ReportText, readReport } from './document/read-report.ts'
import { createParser } from './markdown/parser.ts'
import { templateTexts } from './sources/template-texts.ts'
import { cleanText } from './templating/clean-text.ts'
import { renderTexts } from './templating/render-texts.ts'

/** What happens while the text is made, for who wants to know. */
export interface ComposeListener {
  /** A figure that the report prints and that has no number yet. */
  waits(figure: FigureId): void
  /** What a call prints. */
  prints(phrase: PrintedPhrase): void
}

const nobody: ComposeListener = { waits: () => {}, prints: () => {} }

/** Templates, departments' prose and figures as the report's tree, or all that stands in the way of it. */
export function compose(
  month: Month,
  figures: Figures,
  listener: ComposeListener = nobody,
  charts: Charts = 'left-out',
): Outcome<ReportDocument> {
  const texts = templateTexts(month)
  const { checked, indicators, diagnostics: checks } = checkTemplates(month, texts)
  if (checks.some((each) => each.severity === 'error')) {
    const awaited = awaitedFigures(month, figures, indicators)
    for (const figure of waitingFigures(figures, indicators)) listener.waits(figure)
    return failure(byAwaitedFile(month, inReadingOrder([...checks, ...awaited])))
  }
  const keys = [texts.subject, texts.main, ...texts.appendices].map((text) => text.key)
  const rendering = renderTexts({ month, figures, charts }, checked, keys)
  for (const figure of rendering.waiting) listener.waits(figure)
  for (const phrase of rendering.printed) listener.prints(phrase)
  const [outer, inner] = month.templates.layout.itemMarks
  const reading: Diagnostic[] = []
  const text = readReport(rendering.texts, texts, month.waivers, {
    parser: createParser(),
    marks: rendering.marks,
    places: rendering.places,
    headings: month.templates.layout.headings,
    itemMarks: [cleanText(outer), cleanText(inner)],
    report: (diagnostic) => reading.push(diagnostic),
  })
  const diagnostics = byAwaitedFile(month, inReadingOrder([...checks, ...rendering.diagnostics, ...reading]))
  return outcomeOf(diagnostics, () => documentOf(month, figures, text))
}

function documentOf(month: Month, figures: Figures, text: ReportText): ReportDocument {
  const { settings, issue, templates, period } = month
  const signer = issue.signer ?? settings.signer
  return {
    ...text,
    period,
    documentType: cleanText(templates.layout.documentType),
    letterhead: letterheadOf(month),
    recipients: settings.recipients.map(cleanText),
    filing: cleanText(settings.filing),
    signature: {
      authority: cleanText(signer.authority),
      titles: signer.titles.map(cleanText),
      name: cleanText(signer.name),
    },
    figures: printedFigures(linesOf(text), figures),
    page: templates.layout.page,
    dated: issue.date ?? lastDayOf(period),
    draft: false,
    agencyName: cleanText(settings.agencyName),
  }
}

/** Every line, in the order of reading; notes after the text that they belong to. */
function linesOf({ subject, blocks, appendices, notes }: ReportText): readonly ReportText['subject'][] {
  return [
    subject,
    ...blocks.flatMap(linesOfBlock),
    ...appendices.flatMap((appendix) => [...appendix.title, ...appendix.blocks.flatMap(linesOfBlock)]),
    ...notes.flatMap((note) => note.paragraphs),
  ]
}
