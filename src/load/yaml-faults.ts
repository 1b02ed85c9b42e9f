import type { YAMLParseError, YAMLWarning } from 'yaml'
import type { Diagnostic, Message } from '../model/diagnostic.ts'
import { lineAt, type SourceFile, spanOf } from './source-file.ts'

/** What the YAML parser says, in words that a clerk can act on. */
export function yamlFault(source: SourceFile, fault: YAMLParseError | YAMLWarning): Diagnostic {
  return {
    rule: 'yaml-syntax',
    severity: 'error',
    message: messageOf(source, fault) ?? {
      vi: `cú pháp YAML sai: ${firstLine(fault.message)}`,
      en: firstLine(fault.message),
    },
    span: spanOf(source, ...placeOf(source, fault)),
  }
}

/** A quote that nothing closes is at fault itself, not the place where the parser gave up looking for its end. */
function placeOf({ text }: SourceFile, { pos, message }: YAMLParseError | YAMLWarning): [start: number, end: number] {
  const quote = /^Missing closing (['"])/.exec(message)?.[1]
  const opening = quote === undefined ? -1 : text.lastIndexOf(quote, pos[0] - 1)
  return opening < 0 ? [pos[0], pos[1]] : [opening, opening + 1]
}

function messageOf(source: SourceFile, fault: YAMLParseError | YAMLWarning): Message | undefined {
  if (fault.code === 'BLOCK_AS_IMPLICIT_KEY' && continuesBelow(source, fault.pos[0])) return deeperBelow
  return finer.find(({ begins }) => begins.test(fault.message))?.message ?? messages[fault.code]
}

/** The parser has one code for several faults that a person would name apart; its words part them. */
const finer: readonly { readonly begins: RegExp; readonly message: Message }[] = [
  {
    begins: /^Implicit map keys need/,
    message: {
      vi: 'thiếu dấu hai chấm và dấu cách sau khóa',
      en: 'the colon and the space after the key are missing',
    },
  },
  {
    begins: /^Missing closing/,
    message: { vi: 'thiếu dấu nháy đóng', en: 'the closing quote is missing' },
  },
  {
    begins:
      /^Flow .*must (?:be sufficiently indented and )?end with a|in block collection must be sufficiently indented/,
    message: {
      vi: 'thiếu dấu đóng } hoặc ] ở dòng này hoặc dòng trên',
      en: 'a closing } or ] is missing on this line or above it',
    },
  },
  {
    begins: /^Missing , /,
    message: {
      vi: 'thiếu dấu phẩy giữa hai mục trong { } hoặc [ ]',
      en: 'a comma is missing between two items in { } or [ ]',
    },
  },
]

const deeperBelow: Message = {
  vi: 'thụt dòng sai: dòng này đã có giá trị mà dòng dưới lại thụt sâu hơn; các khóa cùng cấp phải thẳng cột',
  en: 'wrong indentation: this line has a value and the next is indented deeper; keys of one level stand in one column',
}

/** Whether the line after the one that an offset stands in is indented deeper. */
function continuesBelow(source: SourceFile, offset: number): boolean {
  const lines = source.text.split('\n')
  const line = lineAt(source, offset)
  const below = lines.slice(line).find((each) => each.trim() !== '')
  return below !== undefined && indentOf(below) > indentOf(lines[line - 1] ?? '')
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

const messages: Partial<Record<string, Message>> = {
  TAB_AS_INDENT: { vi: 'thụt dòng bằng phím Tab; hãy dùng dấu cách', en: 'a tab indents this line; use spaces' },
  BAD_INDENT: {
    vi: 'thụt dòng không thẳng với các dòng cùng cấp (xem cả dòng ngay trên)',
    en: 'the indentation does not line up with its neighbours (see also the line above)',
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
