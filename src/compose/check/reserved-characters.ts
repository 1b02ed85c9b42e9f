import type { Diagnostic } from '../../model/diagnostic.ts'
import { fault } from '../fault.ts'
import { pointInText } from '../sources/span-in-text.ts'
import type { TemplateText } from '../sources/template-text.ts'

/** Private characters stand for our marks; control characters open no Word file. */
const RESERVED = /[\ue000-\ue003]|(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu

/** Invisible characters, mostly out of pasted text. */
export function reservedCharacters(text: TemplateText): readonly Diagnostic[] {
  return text.lines.flatMap((line, index) =>
    [...line.matchAll(RESERVED)].map((match) => {
      const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      return fault('forbidden-character', pointInText(text, index + 1, match.index), {
        vi: `ký tự không in được U+${code}; hãy xóa đi`,
        en: `the character U+${code} cannot be printed; delete it`,
      })
    }),
  )
}
