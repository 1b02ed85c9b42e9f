import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

export interface SourceDate {
  readonly epochSeconds?: number
}

/** SOURCE_DATE_EPOCH (reproducible-builds.org): seconds since 1970, for the dates inside the files. Blank is not set. */
export function sourceDate(terminal: Terminal): SourceDate | 'malformed' {
  const text = terminal.environment.SOURCE_DATE_EPOCH ?? ''
  if (text === '') return {}
  return /^\d{1,11}$/.test(text) ? { epochSeconds: Number(text) } : 'malformed'
}

export function malformedSourceDate({ language, error, environment }: Terminal): ExitCode {
  const text = environment.SOURCE_DATE_EPOCH
  error(
    language === 'vi'
      ? `lỗi: biến môi trường SOURCE_DATE_EPOCH là “${text}”; cần số giây tính từ 1970, ví dụ 1605830400. Nếu không dùng, hãy xóa biến này.\n`
      : `error: the environment variable SOURCE_DATE_EPOCH is “${text}”; it takes seconds since 1970, such as 1605830400. Unset it if it is not wanted.\n`,
  )
  return exitCodes.usage
}
