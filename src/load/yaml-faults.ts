import type { YAMLParseError, YAMLWarning } from 'yaml'
import type { Diagnostic, Message } from '../model/diagnostic.ts'
import { type SourceFile, spanOf } from './source-file.ts'

/** What the YAML parser says, in words that a clerk can act on. */
export function yamlFault(source: SourceFile, fault: YAMLParseError | YAMLWarning): Diagnostic {
  return {
    rule: 'yaml-syntax',
    severity: 'error',
    message: (isColonMissing(fault) ? missingColon : messages[fault.code]) ?? {
      vi: `cú pháp YAML sai: ${firstLine(fault.message)}`,
      en: firstLine(fault.message),
    },
    span: spanOf(source, fault.pos[0], fault.pos[1]),
  }
}

/** The parser has one code for all that is missing. */
function isColonMissing(fault: YAMLParseError | YAMLWarning): boolean {
  return fault.code === 'MISSING_CHAR' && fault.message.startsWith('Implicit map keys need')
}

const missingColon: Message = {
  vi: 'thiếu dấu hai chấm và dấu cách sau khóa',
  en: 'the colon and the space after the key are missing',
}

const messages: Partial<Record<string, Message>> = {
  TAB_AS_INDENT: { vi: 'thụt dòng bằng phím Tab; hãy dùng dấu cách', en: 'a tab indents this line; use spaces' },
  BAD_INDENT: {
    vi: 'thụt dòng không thẳng với các dòng cùng cấp',
    en: 'the indentation does not line up with its neighbours',
  },
  BAD_ALIAS: { vi: 'không dùng neo (&) và bí danh (*)', en: 'anchors (&) and aliases (*) are not used' },
  BAD_PROP_ORDER: { vi: 'không dùng neo (&) và thẻ (!)', en: 'anchors (&) and tags (!) are not used' },
  MULTIPLE_ANCHORS: { vi: 'không dùng neo (&)', en: 'anchors (&) are not used' },
  MULTIPLE_TAGS: { vi: 'không dùng thẻ (!)', en: 'tags (!) are not used' },
  TAG_RESOLVE_FAILED: { vi: 'không dùng thẻ (!)', en: 'tags (!) are not used' },
  MISSING_CHAR: { vi: 'thiếu dấu ngoặc, dấu nháy hoặc dấu phẩy', en: 'a bracket, quote or comma is missing' },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'thiếu dấu hai chấm, hoặc cần đặt giá trị trong dấu nháy',
    en: 'a colon is missing, or the value needs quotes',
  },
  MULTILINE_IMPLICIT_KEY: { vi: 'thiếu dấu hai chấm sau khóa', en: 'the colon after the key is missing' },
  KEY_OVER_1024_CHARS: { vi: 'khóa quá dài; có lẽ thiếu dấu nháy', en: 'the key is too long; quotes may be missing' },
  BLOCK_IN_FLOW: {
    vi: 'trong { } và [ ] không viết thụt dòng; có lẽ thiếu dấu đóng ngoặc',
    en: 'nothing is indented inside { } and [ ]; a closing bracket may be missing',
  },
  BAD_DIRECTIVE: { vi: 'không bắt đầu dòng bằng dấu %', en: 'no line starts with %' },
  BAD_COLLECTION_TYPE: { vi: 'không dùng thẻ (!)', en: 'tags (!) are not used' },
  ALIAS_PROPS: { vi: 'không dùng neo (&) và bí danh (*)', en: 'anchors (&) and aliases (*) are not used' },
  UNEXPECTED_TOKEN: { vi: 'có ký tự thừa ở đây', en: 'something unexpected stands here' },
  BAD_SCALAR_START: {
    vi: 'giá trị bắt đầu bằng ký tự đặc biệt; hãy đặt trong dấu nháy',
    en: 'the value starts with a special character; put it in quotes',
  },
  BAD_DQ_ESCAPE: {
    vi: 'dấu \\ không dùng được ở đây; hãy dùng dấu nháy đơn',
    en: 'this backslash is not understood; use single quotes',
  },
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? text
}
