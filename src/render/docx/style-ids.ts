/** Every paragraph and run style that the writer refers to. A name that is not defined is dropped by Word in silence. */
export const STYLE = {
  body: 'BodyText',
  title: 'Title',
  subject: 'Subtitle',
  heading: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' },
  letterhead: 'Letterhead',
  rule: 'Rule',
  recipients: 'Recipients',
  signature: 'Signature',
  appendixTitle: 'AppendixTitle',
  enclosure: 'Enclosure',
  tableText: 'TableText',
  gap: 'Gap',
  gapAboveTable: 'GapAboveTable',
  pageNumber: 'Header',
  noteText: 'FootnoteText',
  noteReference: 'FootnoteReference',
}
