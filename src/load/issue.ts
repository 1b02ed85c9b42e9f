import type { Issue } from '../model/month.ts'
import type { Located } from '../model/source.ts'
import type { IsoDate } from '../model/world.ts'
import type { Conversion } from './conversion.ts'
import { dateOf } from './date.ts'
import type { RawIssue } from './schemas/issue.ts'
import { signerOf } from './settings.ts'
import { fileSpan } from './source-file.ts'
import type { TypedFile } from './typed-file.ts'
import { keySpanAt, valueAt, type YamlValue } from './yaml-value.ts'

/** The header of a month's report. */
export function issueOf(conversion: Conversion, typed: TypedFile<RawIssue>): Issue {
  const { value, tree } = typed
  const date = dateOf(conversion, value.ngay, valueAt(tree, ['ngay']))
  const until = dateOf(conversion, value.nhan_bao_cao?.den_ngay, valueAt(tree, ['nhan_bao_cao', 'den_ngay']))
  return {
    issued: Boolean(value.so) || value.da_ban_hanh === 'true',
    ...(value.so ? { number: value.so } : {}),
    ...(date === undefined ? {} : { date }),
    ...(value.nguoi_ky ? { signer: signerOf(value.nguoi_ky) } : {}),
    dates: datesOf(conversion, value.moc ?? {}, valueAt(tree, ['moc'])),
    received: datesOf(conversion, value.nhan_bao_cao?.da_gui ?? {}, valueAt(tree, ['nhan_bao_cao', 'da_gui'])),
    ...(until === undefined ? {} : { receivedUntil: until }),
    span: fileSpan(typed.file),
  }
}

function datesOf(
  conversion: Conversion,
  raw: Readonly<Record<string, string>>,
  tree: YamlValue,
): ReadonlyMap<string, Located<IsoDate>> {
  const dates = new Map<string, Located<IsoDate>>()
  for (const [name, text] of Object.entries(raw)) {
    const date = dateOf(conversion, text, valueAt(tree, [name]))
    if (date !== undefined) dates.set(name, { value: date, span: keySpanAt(tree, [name]) })
  }
  return dates
}
