import type { Diagnostic } from '../model/diagnostic.ts'
import { type SourceFile, spanOf } from './source-file.ts'

interface OldEncoding {
  readonly name: string
  /** Anything of it at all; most texts have nothing, and are not looked at again. */
  readonly signs: RegExp
  /** Signs as they stand in words. */
  readonly inWord: RegExp
}

/** What the bytes of old encodings make of Vietnamese letters once they have been saved again as UTF-8. */
const encodings: readonly OldEncoding[] = [
  {
    // `à á ạ ả â ă ô ơ ư đ ê` as signs that stand inside no word of any language, here between letters.
    name: 'TCVN3',
    signs: /[µ¸¹¶©¨«¬\u00ad®ª]/,
    inWord: /\p{L}?[µ¸¹¶©¨«¬\u00ad®ª](?=[a-zA-Z])|[a-zA-Z]{2}[µ¸¹¶©¨«¬\u00ad®ª]/gu,
  },
  {
    // The marks of vowels as letters of their own behind them (`saûn löôïng`): pairs that no language writes.
    name: 'VNI',
    signs: /[äåûøïÄÅÛØÏ]/,
    inWord: /[aeAE][áàâãäåùûøïÁÀÂÃÄÅÙÛØÏ]|[oO][âäåùûøïÂÄÅÙÛØÏ]|[uôöUÔÖ][ûøïÛØÏ]|[yY][ûøÛØ]/g,
  },
]

/** A unit of measure (`5 µg`), a raised figure (`m¹`), a soft hyphen or a foreign name may stand alone. */
const FEWEST_SIGNS = 3
const FEWEST_KINDS = 2

/** A text in an old encoding that somebody has saved as UTF-8: every byte is in order, and no word is. */
export function oldEncoding(source: SourceFile): Diagnostic[] {
  return encodings.flatMap((encoding) => inEncoding(source, encoding)).slice(0, 1)
}

function inEncoding(source: SourceFile, { name, signs, inWord }: OldEncoding): Diagnostic[] {
  if (!signs.test(source.text)) return []
  const found = [...source.text.matchAll(inWord)]
  const kinds = new Set(found.map(([text]) => text.replace(/[a-zA-Z]/g, '')))
  const [first] = found
  if (!first || found.length < FEWEST_SIGNS || kinds.size < FEWEST_KINDS) return []
  return [
    {
      rule: 'wrong-encoding',
      severity: 'error',
      message: {
        vi: `chữ của bảng mã cũ (${name}) nằm trong tệp UTF-8, không đọc được thành tiếng Việt; hãy chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6)`,
        en: `letters of an old encoding (${name}) stand in a UTF-8 file and make no Vietnamese; convert them to Unicode, for instance with Unikey`,
      },
      span: spanOf(source, first.index, first.index + first[0].length),
    },
  ]
}
