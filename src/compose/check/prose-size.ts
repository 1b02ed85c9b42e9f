import type { Diagnostic } from '../../model/diagnostic.ts'
import { fault } from '../fault.ts'
import { pointInText } from '../sources/span-in-text.ts'
import type { TemplateText } from '../sources/template-text.ts'

const MOST_CHARACTERS = 50_000

/** Prose is input: a pasted file of any size is refused before it is parsed. */
export function proseTooLarge(text: TemplateText): Diagnostic | undefined {
  if (text.trust === 'template' || text.text.length <= MOST_CHARACTERS) return undefined
  return fault('prose-too-large', pointInText(text, 1, 0), {
    vi: `nội dung dài ${text.text.length} ký tự, quá mức ${MOST_CHARACTERS}`,
    en: `the prose has ${text.text.length} characters, more than ${MOST_CHARACTERS}`,
  })
}
