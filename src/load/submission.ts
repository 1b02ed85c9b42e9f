import type { IndicatorId } from '../model/indicator.ts'
import type { Located } from '../model/source.ts'
import type {
  CitedDocument,
  Comparison,
  IndicatorReadings,
  Level,
  ListItem,
  NamedList,
  Prose,
  Reading,
  Submission,
} from '../model/submission.ts'
import { breakdownOf } from './breakdown.ts'
import { claimsOf } from './claims.ts'
import { type Conversion, provenanceOf } from './conversion.ts'
import { dateOf } from './date.ts'
import { meetingOf } from './meetings.ts'
import { printedNumber, readingOf } from './reading.ts'
import { remarkOf } from './remarks.ts'
import type { RawEntry, RawLevels, RawSubmission } from './schemas/submission.ts'
import type { TypedFile } from './typed-file.ts'
import { keySpanAt, valueAt, type YamlValue } from './yaml-value.ts'

const vintages = { uoc: 'estimate', so_bo: 'preliminary', chinh_thuc: 'final' } as const

/** A department's file as the rest of the program reads it. `mainLevel` tells which level a bare claim speaks of. */
export function submissionOf(
  conversion: Conversion,
  typed: TypedFile<RawSubmission>,
  mainLevel: (indicator: IndicatorId) => Level,
): Submission {
  const { value, tree, file } = typed
  const inner = conversionIn(conversion, value)
  const unit: Located<string> = { value: value.don_vi, span: valueAt(tree, ['don_vi']).span }
  const sentOn = dateOf(inner, value.ngay_gui, valueAt(tree, ['ngay_gui']))
  return {
    file,
    sector: sectorOf(file),
    unit,
    ...(sentOn === undefined ? {} : { sentOn }),
    vintage: vintages[value.muc_so_lieu ?? 'uoc'],
    readings: readingsOf(inner, value, tree, mainLevel),
    breakdowns: (value.quan_he ?? []).map((raw, index) => breakdownOf(raw, valueAt(tree, ['quan_he', index]))),
    documents: documentsOf(inner, value, tree),
    lists: listsOf(inner, value, tree),
    prose: proseOf(file, value, tree),
    remarks: Object.entries(value.nhan_dinh ?? {}).map(([id, raw]) =>
      remarkOf(id, raw, valueAt(tree, ['nhan_dinh', id]), keySpanAt(tree, ['nhan_dinh', id])),
    ),
    meetings: (value.cuoc_hop ?? []).map((raw, index) => meetingOf(inner, raw, valueAt(tree, ['cuoc_hop', index]))),
  }
}

/** What a file declares of its numbers holds before what the workspace does. */
export function conversionIn(around: Conversion, { dinh_dang_so, nguon }: RawSubmission): Conversion {
  return {
    ...around,
    numberFormat: dinh_dang_so ?? around.numberFormat,
    provenance: provenanceOf(nguon, around.provenance),
  }
}

/** `data/2020-11/thuy-san.yaml` → `thuy-san`. */
export function sectorOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '')
}

function readingsOf(
  conversion: Conversion,
  value: RawSubmission,
  tree: YamlValue,
  mainLevel: (indicator: IndicatorId) => Level,
): ReadonlyMap<IndicatorId, IndicatorReadings> {
  const entries = valueAt(tree, ['chi_tieu'])
  return new Map(
    Object.entries(value.chi_tieu ?? {}).map(([indicator, raw]) => {
      const at = valueAt(entries, [indicator])
      const span = keySpanAt(entries, [indicator])
      return [indicator, entryOf(conversion, indicator, raw, at, span, mainLevel(indicator))]
    }),
  )
}

function entryOf(
  conversion: Conversion,
  indicator: IndicatorId,
  raw: RawEntry,
  tree: YamlValue,
  span: IndicatorReadings['span'],
  main: Level,
): IndicatorReadings {
  const inner = { ...conversion, provenance: provenanceOf(raw.nguon, conversion.provenance) }
  return {
    indicator,
    levels: levelsOf(inner, raw, tree),
    bases: {
      ...(raw.thang_truoc
        ? { 'previous-month': levelsOf(inner, raw.thang_truoc, valueAt(tree, ['thang_truoc'])) }
        : {}),
      ...(raw.cung_ky ? { 'previous-year': levelsOf(inner, raw.cung_ky, valueAt(tree, ['cung_ky'])) } : {}),
    },
    indices: indicesOf(inner, raw, valueAt(tree, ['chi_so'])),
    ...revisionOf(inner, raw, tree),
    ...(raw.nhan === undefined ? {} : { label: { value: raw.nhan, span: valueAt(tree, ['nhan']).span } }),
    claims: raw.cong_bo ? claimsOf(inner, raw.cong_bo, valueAt(tree, ['cong_bo']), main) : [],
    span,
  }
}

/** A change of earlier months that is declared in the month in which it is made. */
function revisionOf(conversion: Conversion, raw: RawEntry, tree: YamlValue): Pick<IndicatorReadings, 'revision'> {
  if (!raw.dieu_chinh) return {}
  const { so, ly_do: reason, van_ban: document } = raw.dieu_chinh
  const at = valueAt(tree, ['dieu_chinh', 'so'])
  const number = printedNumber(conversion, so, at)
  return number ? { revision: { number, reason, ...(document === undefined ? {} : { document }), span: at.span } } : {}
}

function levelsOf(conversion: Conversion, raw: RawLevels, tree: YamlValue): Partial<Record<Level, Reading>> {
  const levels: Partial<Record<Level, Reading>> = {}
  const keys = { thang: 'month', luy_ke: 'cumulative', gia_tri: 'value' } as const
  for (const key of ['thang', 'luy_ke', 'gia_tri'] as const) {
    const text = raw[key]
    const reading = text === undefined ? undefined : readingOf(conversion, text, valueAt(tree, [key]))
    if (reading) levels[keys[key]] = reading
  }
  return levels
}

function indicesOf(conversion: Conversion, raw: RawEntry, tree: YamlValue): Partial<Record<Comparison, Reading>> {
  const month = raw.chi_so?.thang_truoc && readingOf(conversion, raw.chi_so.thang_truoc, valueAt(tree, ['thang_truoc']))
  const year = raw.chi_so?.cung_ky && readingOf(conversion, raw.chi_so.cung_ky, valueAt(tree, ['cung_ky']))
  return { ...(month ? { 'previous-month': month } : {}), ...(year ? { 'previous-year': year } : {}) }
}

function documentsOf(conversion: Conversion, value: RawSubmission, tree: YamlValue): CitedDocument[] {
  return Object.entries(value.van_ban ?? {}).map(([id, raw]) => {
    const date = dateOf(conversion, raw.ngay, valueAt(tree, ['van_ban', id, 'ngay']))
    return {
      id,
      type: raw.loai,
      number: raw.so,
      ...(date === undefined ? {} : { date }),
      issuer: raw.co_quan,
      subject: raw.trich_yeu,
      span: keySpanAt(tree, ['van_ban', id]),
    }
  })
}

function listsOf(conversion: Conversion, value: RawSubmission, tree: YamlValue): NamedList[] {
  return Object.entries(value.danh_sach ?? {}).map(([id, raw]) => {
    const at = valueAt(tree, ['danh_sach', id])
    const items = Array.isArray(raw) ? raw : raw.muc
    const itemsAt = Array.isArray(raw) ? at : valueAt(at, ['muc'])
    const claim = Array.isArray(raw) ? undefined : raw.cong_bo
    const statedAt = valueAt(at, ['cong_bo'])
    const stated = claim === undefined ? undefined : printedNumber(conversion, claim, statedAt)
    return {
      id,
      items: items.map((item, index) => itemOf(item, valueAt(itemsAt, [index]))),
      ...(stated ? { stated: { value: stated, span: statedAt.span } } : {}),
      span: keySpanAt(tree, ['danh_sach', id]),
    }
  })
}

/** A bare text may name a unit or an indicator: that is decided where all names are known (`references.ts`). */
function itemOf(raw: string | { don_vi: string } | { chi_tieu: string }, tree: YamlValue): ListItem {
  if (typeof raw === 'string') return { kind: 'text', text: raw, span: tree.span }
  return 'don_vi' in raw
    ? { kind: 'unit', unit: raw.don_vi, span: tree.span }
    : { kind: 'indicator', indicator: raw.chi_tieu, span: tree.span }
}

function proseOf(file: string, value: RawSubmission, tree: YamlValue): Prose[] {
  return Object.keys(value.noi_dung ?? {}).map((slot) => {
    const at = valueAt(tree, ['noi_dung', slot])
    const lines = at.kind === 'scalar' ? at.lines : []
    return { slot, text: at.kind === 'scalar' ? at.text : '', file, lines, span: keySpanAt(tree, ['noi_dung', slot]) }
  })
}
