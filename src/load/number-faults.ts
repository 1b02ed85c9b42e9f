import type { Diagnostic, Message, Severity } from '../model/diagnostic.ts'
import type { Span } from '../model/source.ts'
import type { NumberFault } from '../numbers/number-fault.ts'
import { characterWords, meantNumber } from './character-words.ts'

interface Explanation {
  readonly rule: string
  /** An error where absent. */
  readonly severity?: Severity
  readonly message: Message
  readonly hint?: Message
}

/** Why a text is not a number, and what to type instead. */
export function numberFault(fault: NumberFault, text: string, span: Span): Diagnostic {
  const { rule, severity = 'error', message, hint } = explain(fault, text)
  return { rule, severity, message, span, ...(hint ? { hints: [hint] } : {}) }
}

function explain(fault: NumberFault, text: string): Explanation {
  switch (fault.kind) {
    case 'empty':
      return {
        rule: 'blank-without-reason',
        severity: 'warning',
        message: { vi: 'để trống mà không nói lý do', en: 'blank, without a reason' },
        hint: {
          vi: 'ghi 0 nếu không phát sinh, hoặc { chua_co: "lý do" }',
          en: 'type 0 where nothing occurred, or { chua_co: "reason" }',
        },
      }
    case 'decimal-point':
      return {
        rule: 'ambiguous-number',
        message: { vi: `“${text}”: dùng dấu phẩy cho phần thập phân`, en: `“${text}”: the decimal mark is a comma` },
        hint: { vi: `viết ${fault.suggestion}`, en: `write ${fault.suggestion}` },
      }
    case 'decimal-comma':
      return {
        rule: 'ambiguous-number',
        message: {
          vi: `“${text}”: tệp này khai dinh_dang_so: may, phần thập phân dùng dấu chấm`,
          en: `“${text}”: this file declares dinh_dang_so: may, whose decimal mark is a point`,
        },
        hint: { vi: `viết ${fault.suggestion}`, en: `write ${fault.suggestion}` },
      }
    case 'ambiguous':
      return {
        rule: 'ambiguous-number',
        message: {
          vi: `“${text}” có hai cách đọc: ${fault.vi.exact.toString()} (kiểu vi) hoặc ${fault.may.exact.toString()} (kiểu may)`,
          en: `“${text}” has two readings: ${fault.vi.exact.toString()} (vi) or ${fault.may.exact.toString()} (may)`,
        },
        hint: {
          vi: 'khai dinh_dang_so: vi hoặc dinh_dang_so: may trong bao-cao.yaml hay ở đầu tệp',
          en: 'declare dinh_dang_so: vi or may in bao-cao.yaml or at the top of the file',
        },
      }
    case 'foreign-character':
      return foreignCharacter(fault, text)
    case 'unit-typed':
      return {
        rule: 'ambiguous-number',
        message: {
          vi: `“${text}”: không gõ đơn vị cùng con số`,
          en: `“${text}”: the unit is not typed with the number`,
        },
        hint: {
          vi: `viết ${fault.number}; đơn vị khai trong danh mục chỉ tiêu`,
          en: `write ${fault.number}; the unit stands in the catalogue`,
        },
      }
    case 'bad-grouping':
      return {
        rule: 'ambiguous-number',
        message: { vi: `“${text}”: dấu phân cách không đúng chỗ`, en: `“${text}”: the separators are misplaced` },
        hint: {
          vi: 'dấu chấm cách từng ba chữ số, dấu phẩy cho phần thập phân: 1.234.567,8',
          en: 'a point parts thousands, a comma the decimals: 1.234.567,8',
        },
      }
    case 'too-long':
      return {
        rule: 'ambiguous-number',
        message: { vi: `số dài quá ${fault.limit} ký tự`, en: `the number is longer than ${fault.limit} characters` },
      }
    case 'not-a-number':
      return {
        rule: 'wrong-type',
        message: { vi: `“${text}” không phải là số`, en: `“${text}” is not a number` },
        hint: {
          vi: 'chưa có số liệu thì ghi { chua_co: "lý do" }',
          en: 'where there is no number yet, type { chua_co: "reason" }',
        },
      }
  }
}

function foreignCharacter(
  { character, codePoint, position }: Extract<NumberFault, { readonly kind: 'foreign-character' }>,
  text: string,
): Explanation {
  const words = characterWords(character) ?? {
    vi: `ký tự lạ “${character}”`,
    en: `the foreign character “${character}”`,
  }
  const meant = meantNumber(text)
  return {
    rule: 'ambiguous-number',
    message: {
      vi: `“${text}” có ${words.vi} (${codePoint}) ở vị trí ${position}`,
      en: `“${text}” has ${words.en} (${codePoint}) at position ${position}`,
    },
    ...(meant === undefined ? {} : { hint: { vi: `có phải là ${meant}?`, en: `did you mean ${meant}?` } }),
  }
}
