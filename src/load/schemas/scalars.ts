import './without-code.ts'
import { z } from 'zod'

/**
 * Schemas of single values. Every one checks a text: the loader gives texts only, so that no parser turns `526.305`
 * into a float or `07` into seven. `editor` says what an editor's own YAML reading may make of the same text.
 */
export type EditorType = 'number' | 'boolean'

export const text = z.string().trim().min(1)

/** A number in the workspace's format; what it means is decided by `readReading`. */
export const numberText = z.string().meta({ editor: 'number' satisfies EditorType })

export const flag = z.enum(['true', 'false']).meta({ editor: 'boolean' satisfies EditorType })

export const wholeNumber = z
  .string()
  .regex(/^\d{1,4}$/, 'whole-number')
  .meta({ editor: 'number' satisfies EditorType })

/** A length in millimetres or a size in points: digits, at most one decimal, `.` or `,`. */
export const lengthText = z
  .string()
  .regex(/^\d{1,3}([.,]\d)?$/, 'length')
  .meta({ editor: 'number' satisfies EditorType })

/** The first number of headings of a level, after words or not: `I.`, `1.`, `a)`, `Phần I.`, `(1)`. */
export const numberForm = z.string().regex(/^(?:\S.*\s)?\(?[I1aA][.):]?$/, 'number-form')

/** A dash, a bullet: one or two signs, no letters or digits, which would read as text. */
export const itemMark = z.string().regex(/^[^\sA-Za-z0-9]{1,2}$/, 'item-mark')

export const dateText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date')

export const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'id')

export const provenance = z
  .enum(['bao_cao', 'suy_ra', 'phuc_dung'])
  .describe(
    'Nguồn số liệu: bao_cao = đơn vị báo cáo, suy_ra = suy ra chính xác từ số đã in, phuc_dung = phục dựng, một trong nhiều giá trị phù hợp',
  )

export const numberFormat = z
  .enum(['vi', 'may'])
  .describe('Cách viết số: vi = 1.234,5 (như trong văn bản), may = 1234.5 (do máy xuất)')

/** `05`, `05/BC-UBND`; blank in a draft. No office counts to a million within a year. */
export const reportNumber = z
  .string()
  .regex(/^(?:\d{1,6}[a-zA-Z]?(?:\/\S{1,40})?)?$/, 'report-number')
  .meta({ editor: 'number' satisfies EditorType })

/** A number of decimals: more than six is a slip of the hand. */
export const decimals = z
  .string()
  .regex(/^[0-6]$/, 'decimals')
  .meta({ editor: 'number' satisfies EditorType })

export const dayOfMonth = z
  .string()
  .regex(/^0?[1-9]$|^[12]\d$|^3[01]$/, 'day-of-month')
  .meta({ editor: 'number' satisfies EditorType })

/** A share in percent, above zero: `20`, `12,5`. */
export const percentText = z
  .string()
  .regex(/^(?!0+(?:,0+)?$)\d{1,4}(?:,\d{1,2})?$/, 'percent')
  .meta({ editor: 'number' satisfies EditorType })

/** What values are rounded to. */
export const powerOfTenText = z
  .string()
  .regex(/^(?:10{0,9}|0,0{0,5}1)$/, 'power-of-ten')
  .meta({ editor: 'number' satisfies EditorType })
