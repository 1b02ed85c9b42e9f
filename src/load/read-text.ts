import type { Diagnostic, Message } from '../model/diagnostic.ts'
import type { Span } from '../model/source.ts'
import type { World } from '../model/world.ts'
import { oldEncoding } from './old-encoding.ts'
import { fileSpan, type SourceFile, sourceFile, spanOf } from './source-file.ts'

/** A file larger than this is not something that a person typed: it has some 60 times the text of a large one. */
const LARGEST_FILE_BYTES = 1024 * 1024

/** Enough of a file to tell what kind it is of. */
const SAMPLE_BYTES = 4096

export interface TextFile {
  /** `undefined` where the file cannot be read as text; the diagnostics say why. */
  readonly source: SourceFile | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** The text of a file: UTF-8, without a byte order mark, lines ending in LF, NFC, free of characters that no document may hold. */
export function readText(world: World, file: string): TextFile {
  const content = world.read(file)
  switch (content.kind) {
    case 'file':
      return decode(file, content.bytes)
    case 'missing':
      return refused(file, 'missing-file', { vi: 'không có tệp này', en: 'there is no such file' })
    case 'folder':
      return refused(file, 'unreadable-file', {
        vi: 'đây là thư mục, không phải tệp',
        en: 'this is a folder, not a file',
      })
    case 'huge':
      return tooLarge(file, content.size)
    case 'other':
      return refused(file, 'unreadable-file', {
        vi: 'đây là thiết bị hoặc đường ống (hay liên kết đến đó), không phải tệp',
        en: 'this is a device or a pipe (or a link to one), not a file',
      })
    case 'unreadable':
      return refused(file, 'unreadable-file', unreadable(content.reason))
  }
}

/** The system's word stays beside ours, for whoever is asked to help. */
function unreadable(reason: string): Message {
  switch (reason) {
    case 'EACCES':
    case 'EPERM':
      return {
        vi: `không có quyền đọc tệp này (${reason})`,
        en: `there is no permission to read this file (${reason})`,
      }
    case 'ENOENT':
      return {
        vi: `đây là liên kết hỏng: không có tệp mà nó chỉ đến (${reason})`,
        en: `this is a broken link: what it points to is not there (${reason})`,
      }
    case 'ELOOP':
      return {
        vi: `liên kết đến tệp này đi vòng tròn (${reason})`,
        en: `the links to this file lead in a circle (${reason})`,
      }
    default:
      return { vi: `không đọc được tệp (${reason})`, en: `the file cannot be read (${reason})` }
  }
}

function decode(file: string, bytes: Uint8Array): TextFile {
  if (bytes.length > LARGEST_FILE_BYTES) return tooLarge(file, bytes.length)
  if (isZip(bytes)) return refused(file, 'wrong-encoding', OFFICE_FILE)
  const zeros = zeroBytes(bytes)
  if (hasUtf16Mark(bytes) || looksLikeUtf16(zeros, Math.min(bytes.length, SAMPLE_BYTES))) {
    return refused(file, 'wrong-encoding', {
      vi: 'tệp lưu theo mã UTF-16; hãy lưu lại bằng mã UTF-8 (Notepad: Save As, Encoding: UTF-8)',
      en: 'the file is UTF-16; save it again as UTF-8 (Notepad: Save As, Encoding: UTF-8)',
    })
  }
  if (zeros.even + zeros.odd > MOST_STRAY_ZEROS) return refused(file, 'wrong-encoding', NOT_TEXT)
  const decoded = decodeUtf8(bytes)
  return decoded === undefined ? wrongEncoding(file, bytes) : clean(file, decoded, hasMark(bytes))
}

function tooLarge(file: string, size: number): TextFile {
  const megabytes = Math.ceil(size / 1024 / 1024)
  return refused(file, 'file-too-large', {
    vi: `tệp quá lớn (${megabytes} MB); tệp số liệu không vượt quá 1 MB`,
    en: `the file is too large (${megabytes} MB); a data file has at most 1 MB`,
  })
}

/** Files of Excel and Word are zip packages, whatever their name says. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

const OFFICE_FILE: Message = {
  vi: 'đây là tệp Excel, Word hoặc tệp nén được đổi tên, không phải tệp văn bản; hãy chép số liệu vào tệp .yaml soạn bằng Notepad hoặc VS Code',
  en: 'this is a renamed Excel, Word or zip file, not a text; type the data into a .yaml file with a text editor',
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

interface ZeroBytes {
  readonly even: number
  readonly odd: number
}

/** More zeros than these at the start of a file are no stray characters of a text. */
const MOST_STRAY_ZEROS = 2

const NOT_TEXT: Message = { vi: 'đây không phải tệp văn bản', en: 'this is not a text file' }

/** Zero bytes at the start of a file, at even and at odd offsets. */
function zeroBytes(bytes: Uint8Array): ZeroBytes {
  const counts = { even: 0, odd: 0 }
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) counts[at % 2 === 0 ? 'even' : 'odd']++
  return counts
}

/** Half of the letters even of accented Vietnamese are plain Latin ones, and a quarter of the bytes zeros: this asks for less. */
const FEWEST_ZEROS_OF_UTF16 = 0.1

/** Without a mark, UTF-16 shows in the zeros of its Latin letters: many, and all at the same half of a unit. */
function looksLikeUtf16({ even, odd }: ZeroBytes, looked: number): boolean {
  const most = Math.max(even, odd)
  return Math.min(even, odd) === 0 && most > MOST_STRAY_ZEROS && most >= looked * FEWEST_ZEROS_OF_UTF16
}

/** `undefined` where the bytes are not UTF-8. A byte order mark at the start is dropped by the decoder itself. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/** The line of the first byte that is not UTF-8 is where the decoder first puts its replacement character. */
function wrongEncoding(file: string, bytes: Uint8Array): TextFile {
  const source = sourceFile(file, new TextDecoder('utf-8').decode(bytes))
  const at = Math.max(0, source.text.indexOf('\ufffd'))
  const binary = bytes.subarray(0, SAMPLE_BYTES).includes(0)
  const message: Message = binary
    ? NOT_TEXT
    : {
        vi: 'tệp không phải mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258); hãy chuyển sang Unicode dựng sẵn và lưu bằng UTF-8',
        en: 'the file is not UTF-8 (perhaps TCVN3, VNI or Windows-1258); convert it to precomposed Unicode and save it as UTF-8',
      }
  return {
    source: undefined,
    diagnostics: [{ rule: 'wrong-encoding', severity: 'error', message, span: spanOf(source, at, at + 1) }],
  }
}

/** Nothing that the cleaning below could change or refuse: most files of figures are so. */
const CLEAN = /^[\n -~]*$/

function clean(file: string, decoded: string, mark: boolean): TextFile {
  if (!mark && CLEAN.test(decoded)) return { source: sourceFile(file, decoded), diagnostics: [] }
  const lines = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded
  const normal = lines.normalize('NFC')
  const source = sourceFile(file, mapLookalikes(normal))
  const diagnostics = [
    ...(mark
      ? [
          information(file, 'byte-order-mark', {
            vi: 'tệp có dấu BOM ở đầu; đã bỏ qua',
            en: 'the file starts with a byte order mark; it was left out',
          }),
        ]
      : []),
    ...(lines === decoded
      ? []
      : [
          information(file, 'line-endings', {
            vi: 'tệp xuống dòng kiểu Windows (CRLF) hoặc kiểu Mac cũ (CR); đã đọc như LF',
            en: 'the file has Windows (CRLF) or old Mac (CR) line endings; read as LF',
          }),
        ]),
    ...(normal === lines ? [] : [notNormal(file, lines)]),
    ...oldEncoding(source),
    ...lookalikes(source, normal),
    ...forbidden(source),
  ]
  const readable = !diagnostics.some((each) => each.severity === 'error')
  return { source: readable ? source : undefined, diagnostics }
}

/** Decomposed letters look the same and compare differently; the first one is named. */
function notNormal(file: string, text: string): Diagnostic {
  const source = sourceFile(file, text)
  const at = Math.max(0, text.search(/\P{M}\p{M}/u))
  return {
    rule: 'not-normalised',
    severity: 'warning',
    message: {
      vi: 'tệp dùng Unicode tổ hợp (NFD); đã chuyển sang Unicode dựng sẵn (NFC)',
      en: 'the file uses decomposed Unicode (NFD); it was read as precomposed (NFC)',
    },
    span: spanOf(source, at, at + 1),
  }
}

/** Ð (U+00D0) and Ɖ (U+0189) stand for Đ (U+0110) in files that were converted from old encodings. */
function mapLookalikes(text: string): string {
  return /[ÐƉɖ]/.test(text) ? text.replace(/[ÐƉ]/g, 'Đ').replace(/ɖ/g, 'đ') : text
}

function lookalikes(source: SourceFile, original: string): Diagnostic[] {
  if (source.text === original) return []
  const at = original.search(/[ÐƉɖ]/)
  return [
    {
      rule: 'lookalike-letter',
      severity: 'warning',
      message: {
        vi: 'chữ Ð/Ɖ (không phải tiếng Việt) đã được đọc là Đ',
        en: 'the letter Ð/Ɖ, which is not Vietnamese, was read as Đ',
      },
      span: spanOf(source, at, at + 1),
    },
  ]
}

/** Control characters, non-characters, private-use characters and invisible marks: no document may hold them, and none may vanish in silence. */
const FORBIDDEN =
  /(?![\t\n])([\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\ufffd\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff])\1*/gu

function forbidden(source: SourceFile): Diagnostic[] {
  return [...source.text.matchAll(FORBIDDEN)].map((match) =>
    forbiddenCharacter(match[0], spanOf(source, match.index, match.index + match[0].length)),
  )
}

/** The first character of a text that no document may hold, also one that is written as an escape (`"\0"`). */
export function firstForbidden(text: string): string | undefined {
  return text.match(FORBIDDEN)?.[0]
}

/** One fault for a run of the same character. */
export function forbiddenCharacter(run: string, span: Span): Diagnostic {
  const code = `U+${(run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return {
    rule: 'forbidden-character',
    severity: 'error',
    message: {
      vi: `ký tự ${code} không được dùng trong văn bản; hãy xóa nó`,
      en: `the character ${code} may not stand in a document; remove it`,
    },
    span,
  }
}

function refused(file: string, rule: string, message: Message): TextFile {
  return { source: undefined, diagnostics: [{ rule, severity: 'error', message, span: fileSpan(file) }] }
}

function information(file: string, rule: string, message: Message): Diagnostic {
  return { rule, severity: 'information', message, span: fileSpan(file) }
}
