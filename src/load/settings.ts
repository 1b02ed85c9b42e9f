import type { Settings, Signer } from '../model/month.ts'
import type { RawSettings, RawSigner } from './schemas/settings.ts'
import { fileSpan } from './source-file.ts'
import type { TypedFile } from './typed-file.ts'

export const SETTINGS_FILE = 'bao-cao.yaml'

/** The workspace's settings; what is not said is as the official register has it. */
export function settingsOf(typed: TypedFile<RawSettings>): Settings {
  const { value } = typed
  const wording = value.cach_viet ?? {}
  return {
    province: value.tinh,
    agencyLines: value.co_quan.tren_van_ban,
    agencyName: value.co_quan.ten,
    documentCode: value.co_quan.ky_hieu,
    place: value.co_quan.dia_danh,
    signer: signerOf(value.nguoi_ky),
    recipients: value.noi_nhan,
    filing: value.luu,
    wording: {
      versusPreviousYear: wording.so_cung_ky ?? 'so với cùng kỳ',
      versusPreviousMonth: wording.so_thang_truoc ?? 'so với tháng trước',
      plan: wording.ke_hoach ?? 'kế hoạch',
      percentDecimals: Number(wording.le_phan_tram ?? '2'),
      leadingZero: wording.so_0 !== 'false',
      keepZeros: wording.giu_khong !== 'false',
    },
    ...(value.han_gui === undefined ? {} : { deadlineDay: Number(value.han_gui) }),
    templateSet: value.mau ?? 'thang',
    span: fileSpan(typed.file),
  }
}

export function signerOf(raw: RawSigner): Signer {
  return { authority: raw.quyen_han, titles: raw.chuc_vu, name: raw.ho_ten }
}
