import { writeDate } from '../../calendar/dates.ts'
import type { CitedDocument } from '../../model/submission.ts'

/** How much of a document is named. */
export type CitationForm = 'number' | 'number-and-date' | 'full'

/** `Công văn số 1596/UBND-KGVX ngày 12/11/2020 của UBND tỉnh về việc …`, as far as `form` and the document go. */
export function citation(document: CitedDocument, form: CitationForm, numberWord: string = 'số'): string {
  const number = document.number === '' ? '' : joined([document.type, numberWord, document.number])
  const name = number === '' ? document.type : number
  switch (form) {
    case 'number':
      return name
    case 'number-and-date':
      return joined([name, dateWords(document)])
    case 'full':
      return joined([name, dateWords(document), issuerWords(document), subjectWords(document)])
  }
}

/** The text of a note: the citation with a full stop. */
export function citationNote(document: CitedDocument, form: CitationForm): string {
  const text = citation(document, form)
  return /[.!?…]["”]?$/.test(text) ? text : `${text}.`
}

function dateWords({ date }: CitedDocument): string {
  return date === undefined ? '' : `ngày ${writeDate(date, 'day-month-year')}`
}

function issuerWords({ issuer }: CitedDocument): string {
  return issuer === '' ? '' : `của ${issuer}`
}

/** Without the full stop that a subject may end in: the sentence goes on. */
function subjectWords(document: CitedDocument): string {
  const subject = document.subject.replace(/(?<!\.)\.$/, '')
  return subject === '' || /^về(?!\p{L})/iu.test(subject) ? subject : `về việc ${subject}`
}

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
}
