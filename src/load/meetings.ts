import type { ListId } from '../model/indicator.ts'
import type { Located } from '../model/source.ts'
import type { Meeting } from '../model/submission.ts'
import type { Conversion } from './conversion.ts'
import { dateOf } from './date.ts'
import type { RawMeeting } from './schemas/submission.ts'
import { valueAt, type YamlValue } from './yaml-value.ts'

const ATTENDANTS = 'đơn vị'

/** A meeting as a department typed it. */
export function meetingOf(conversion: Conversion, raw: RawMeeting, tree: YamlValue): Meeting {
  const date = dateOf(conversion, raw.ngay, valueAt(tree, ['ngay']))
  const deputies = listAt(raw.cap_pho, valueAt(tree, ['cap_pho']))
  const leaderless = listAt(raw.khong_lanh_dao, valueAt(tree, ['khong_lanh_dao']))
  const absent = listAt(raw.vang, valueAt(tree, ['vang']))
  return {
    name: raw.ten,
    attendants: raw.goi_chung ?? ATTENDANTS,
    ...(date === undefined ? {} : { date }),
    ...(deputies ? { deputies } : {}),
    ...(leaderless ? { leaderless } : {}),
    ...(absent ? { absent } : {}),
    span: valueAt(tree, ['ten']).span,
  }
}

function listAt(value: ListId | undefined, { span }: YamlValue): Located<ListId> | undefined {
  return value === undefined ? undefined : { value, span }
}
