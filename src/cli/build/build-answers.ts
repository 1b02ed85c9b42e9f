import type { Validation } from '../../model/finding.ts'
import { periodKey } from '../../model/period.ts'
import { type ExitCode, exitCodes, refusalCode } from '../exit-codes.ts'
import { profiles } from '../profiles.ts'
import type { Terminal } from '../terminal.ts'
import { validationExit } from '../validation-exit.ts'
import type { WriteFault } from '../write-files.ts'
import type { BuildOptions } from './build-options.ts'

/** What was found, in a line: the findings themselves are for `report validate`. */
export function findingsLine(
  { findings }: Validation,
  { month, profile }: BuildOptions,
  { language }: Terminal,
): string {
  const open = findings.filter(({ waived }) => !waived)
  const waived = findings.length - open.length
  const errors = open.filter(({ severity }) => severity === 'error').length
  const command = `report validate -m ${periodKey(month)}${profile === 'tong-hop' ? '' : ` -p ${profile}`}`
  if (language === 'vi') {
    const draft = errors > 0 ? '; báo cáo in chữ DỰ THẢO' : ''
    return `Kiểm tra   ${errors} lỗi, ${waived} đã miễn trừ${draft}\n           xem cả cảnh báo: ${command}\n`
  }
  const draft = errors > 0 ? '; the report says DỰ THẢO (draft)' : ''
  return `Checked   ${errors} errors, ${waived} waived${draft}\n          warnings too: ${command}\n`
}

export function noCharts({ language, error }: Terminal): ExitCode {
  error(
    language === 'vi'
      ? 'lỗi: bộ mẫu không có biểu đồ nào để vẽ. Thêm {{bieu_do …}} vào một phụ lục, hoặc bỏ --charts.\n'
      : 'error: the templates have no chart to draw. Put {{bieu_do …}} into an appendix, or leave out --charts.\n',
  )
  return exitCodes.usage
}

export function notIssued(terminal: Terminal, validation: Validation, options: BuildOptions): ExitCode {
  terminal.error(
    terminal.language === 'vi'
      ? 'Chưa đủ điều kiện phát hành. Chưa ghi tệp nào.\n'
      : 'The report is not fit to be issued. Nothing was written.\n',
  )
  terminal.error(findingsLine(validation, options, terminal))
  return validationExit(validation, profiles[options.profile])
}

export function refused(terminal: Terminal, diagnostics: readonly { rule: string; severity: string }[]): ExitCode {
  const count = diagnostics.filter((each) => each.severity === 'error').length
  terminal.error(
    terminal.language === 'vi'
      ? `\n${count} lỗi. Chưa ghi tệp nào.\n`
      : `\n${count} ${count === 1 ? 'error' : 'errors'}. Nothing was written.\n`,
  )
  return refusalCode(diagnostics)
}

export function notWritten(terminal: Terminal, fault: WriteFault): ExitCode {
  terminal.error(
    terminal.language === 'vi'
      ? `lỗi: không ghi được ${fault.path} (${fault.reason}). Nếu tệp đang mở trong Word, hãy đóng lại rồi chạy lại lệnh.\n`
      : `error: ${fault.path} cannot be written (${fault.reason}). Close it in Word and run the command again.\n`,
  )
  return exitCodes.usage
}
