import type { Diagnostic } from '../model/diagnostic.ts'
import { type SourceFile, spanOf } from './source-file.ts'

/**
 * What TCVN3 makes of `à á ạ ả â ă ô ơ ư đ ê`, once its bytes have been saved again as UTF-8: signs that stand inside no
 * word of any language, here between letters.
 */
const SIGN_IN_WORD = /\p{L}?[µ¸¹¶©¨«¬\u00ad®ª](?=[a-zA-Z])|[a-zA-Z]{2}[µ¸¹¶©¨«¬\u00ad®ª]/gu

/** A unit of measure (`5 µg`), a raised figure (`m¹`) or a soft hyphen may stand alone. */
const FEWEST_SIGNS = 3
const FEWEST_KINDS = 2

/** A text in an old encoding that somebody has saved as UTF-8: every byte is in order, and no word is. */
export function oldEncoding(source: SourceFile): Diagnostic[] {
  const found = [...source.text.matchAll(SIGN_IN_WORD)]
  const kinds = new Set(found.map(([text]) => text.replace(/[a-zA-Z]/g, '')))
  const [first] = found
  if (!first || found.length < FEWEST_SIGNS || kinds.size < FEWEST_KINDS) return []
  return [
    {
      rule: 'wrong-encoding',
      severity: 'error',
      message: {
        vi: 'chữ của bảng mã cũ (TCVN3) nằm trong tệp UTF-8, không đọc được thành tiếng Việt; hãy chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6)',
        en: 'letters of an old encoding (TCVN3) stand in a UTF-8 file and make no Vietnamese; convert them to Unicode, for instance with Unikey',
      },
      span: spanOf(source, first.index, first.index + first[0].length),
    },
  ]
}
