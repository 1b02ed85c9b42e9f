import { unzipSync } from 'fflate'
import type { Message } from '../model/diagnostic.ts'

/** The parts of a Word file that hold its text, or why it cannot be read. */
export type PackageReading =
  | { readonly kind: 'read'; readonly document: string; readonly footnotes?: string }
  | { readonly kind: 'refused'; readonly why: Message }

/** A report of a month takes 200 kB; nobody edits one of a hundred times that size by hand. */
const MOST_BYTES = 20 * 1024 * 1024
/** What a part may unfold to: a small file that unfolds to more is no report. */
const MOST_PART_BYTES = 64 * 1024 * 1024

const TEXT = 'word/document.xml'
const NOTES = 'word/footnotes.xml'
const WANTED = new Set([TEXT, NOTES])

/** Takes the parts with words out of the package, and nothing else. */
export function readPackage(bytes: Uint8Array): PackageReading {
  if (bytes.length > MOST_BYTES) return refused(TOO_LARGE)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused(OLD_OR_LOCKED)
  if (!startsWith(bytes, [0x50, 0x4b])) return refused(NOT_WORD)
  let tooLarge = false
  let parts: Readonly<Record<string, Uint8Array>>
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.has(name)) return false
        if (originalSize > MOST_PART_BYTES) tooLarge = true
        return !tooLarge
      },
    })
  } catch {
    // Whatever is wrong with the zip, the answer is the same: the file has to be sent again.
    return refused(BROKEN)
  }
  const [text, notes] = [parts[TEXT], parts[NOTES]]
  if (tooLarge || [text, notes].some((part) => part !== undefined && part.length > MOST_PART_BYTES))
    return refused(TOO_LARGE)
  if (!text) return refused(NOT_WORD)
  return { kind: 'read', document: decoded(text), ...(notes ? { footnotes: decoded(notes) } : {}) }
}

/** Word writes UTF-8; a few programs write UTF-16, and say so by their first bytes. */
function decoded(part: Uint8Array): string {
  if (startsWith(part, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(part)
  if (startsWith(part, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(part)
  return new TextDecoder('utf-8').decode(part)
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function refused(why: Message): PackageReading {
  return { kind: 'refused', why }
}

const TOO_LARGE: Message = {
  vi: 'tệp quá lớn, không phải một báo cáo',
  en: 'the file is too large to be a report',
}
const OLD_OR_LOCKED: Message = {
  vi: 'tệp ở dạng .doc cũ hoặc có mật khẩu; mở bằng Word, bỏ mật khẩu rồi lưu thành .docx',
  en: 'it is an old .doc or has a password: open it in Word, take the password off and save it as .docx',
}
const NOT_WORD: Message = {
  vi: 'không phải tệp .docx của Word',
  en: 'it is no .docx of Word',
}
const BROKEN: Message = {
  vi: 'tệp .docx bị hỏng (có thể tải về chưa đủ); xin lại tệp',
  en: 'the .docx is broken, perhaps half loaded: ask for it again',
}
