import type { CitedDocument } from '../../model/submission.ts'
import type { Desk, HelperCall, HelperSpec } from '../helper-call.ts'
import { type CitationForm, citation, citationNote } from '../print/citation.ts'
import { words } from '../print/phrase.ts'
import { escapeMarkdown } from '../templating/markdown-escape.ts'

/** `{{van_ban}}`: a document inside a sentence, in full where it is cited first, by type and number afterwards. */
export const documentHelper: HelperSpec = {
  name: 'van_ban',
  forms: { inline: 'document' },
  options: { dang: { kind: 'choice', values: ['so', 'so_ngay', 'day_du'] }, khong_so: { kind: 'flag' } },
  printer: {
    kind: 'phrase',
    print: (call, desk) => [
      words(citation(documentOf(call, desk), formOf(call, desk), call.options.flag('khong_so') ? '' : 'số')),
    ],
  },
}

/** `{{trich_dan}}`: a note with the citation, full unless the text has given that. The same document again is the same note. */
export const citationHelper: HelperSpec = {
  name: 'trich_dan',
  forms: { inline: 'document' },
  options: {},
  printer: {
    kind: 'markdown',
    print: (call, desk) =>
      desk.marks.leaveNote(
        `van_ban ${call.subject}`,
        () => escapeMarkdown(citationNote(documentOf(call, desk), formOf(call, desk))),
        call.span,
      ),
  },
}

function documentOf(call: HelperCall, desk: Desk): CitedDocument {
  const document = desk.month.documents.get(call.subject)
  if (document === undefined) throw new Error(`no document ${call.subject}`)
  return document
}

/** As the call says, else in full the first time. Whatever prints the full form is the first time for the rest. */
function formOf({ subject, options }: HelperCall, { citedInFull }: Desk): CitationForm {
  const form = typedForm(options) ?? (citedInFull.has(subject) ? 'number' : 'full')
  if (form === 'full') citedInFull.add(subject)
  return form
}

function typedForm(options: HelperCall['options']): CitationForm | undefined {
  switch (options.text('dang')) {
    case 'day_du':
      return 'full'
    case 'so_ngay':
      return 'number-and-date'
    case 'so':
      return 'number'
    default:
      return undefined
  }
}
