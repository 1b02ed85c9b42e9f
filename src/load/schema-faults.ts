import type { z } from 'zod'
import type { Diagnostic, Message } from '../model/diagnostic.ts'
import { nearestName } from '../text/nearest-name.ts'
import { knownKeys } from './known-keys.ts'
import { shown } from './shown.ts'
import { keySpanAt, plain, valueAt, type YamlValue } from './yaml-value.ts'

type Issue = z.core.$ZodIssue

/** What a schema found wrong, each at its place, in words. */
export function schemaFaults(schema: z.ZodType, tree: YamlValue, error: z.ZodError): Diagnostic[] {
  return error.issues.flatMap((issue) => faults(schema, tree, issue, []))
}

function faults(schema: z.ZodType, tree: YamlValue, issue: Issue, above: readonly PropertyKey[]): Diagnostic[] {
  const path = [...above, ...issue.path]
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(schema, tree, path, issue.keys)
    case 'invalid_union':
      return unionFaults(schema, tree, issue, path)
    case 'invalid_type':
      return [isAbsent(tree, path) ? missing(tree, path) : wrongType(tree, path, issue.expected)]
    case 'invalid_value':
      if (isAbsent(tree, path)) return [missing(tree, path)]
      return [
        valueAt(tree, path).kind === 'scalar'
          ? wrongValue(tree, path, issue.values.map(String))
          : wrongType(tree, path, 'string'),
      ]
    case 'invalid_key':
      return [wrongKey(tree, path)]
    case 'invalid_format':
      return [wrongFormat(tree, path, issue.message)]
    case 'too_small':
      return [empty(tree, path)]
    default:
      return [at(tree, path, 'wrong-type', { vi: `giá trị không hợp lệ (${issue.message})`, en: issue.message })]
  }
}

/**
 * Of several shapes, the one that the typed value was meant to have is the one that fits deepest. What it lacks is not
 * said where a key is mistyped, for that key may have been meant for it.
 */
function unionFaults(
  schema: z.ZodType,
  tree: YamlValue,
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
): Diagnostic[] {
  const meant = issue.errors.filter(fits).toSorted((left, right) => misfit(left) - misfit(right))[0]
  const mistyped = meant?.filter((each) => each.code === 'unrecognized_keys') ?? []
  if (meant) return (mistyped.length > 0 ? mistyped : meant).flatMap((each) => faults(schema, tree, each, path))
  return [wrongType(tree, path, valueAt(tree, path).kind === 'scalar' ? 'object' : 'string')]
}

/** Whether the typed value is of the branch's kind at all: one value, a list, or keys. */
function fits(branch: readonly Issue[]): boolean {
  return !branch.some(
    (each) =>
      each.path.length === 0 &&
      (each.code === 'invalid_type' || (each.code === 'invalid_union' && !each.errors.some(fits))),
  )
}

function misfit(branch: readonly Issue[]): number {
  return branch.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? 2 * each.keys.length : 1), 0)
}

function isAbsent(tree: YamlValue, path: readonly PropertyKey[]): boolean {
  const parent = valueAt(tree, path.slice(0, -1))
  return parent.kind === 'map' && !parent.entries.has(String(path.at(-1)))
}

function unknownKeys(
  schema: z.ZodType,
  tree: YamlValue,
  path: readonly PropertyKey[],
  keys: readonly string[],
): Diagnostic[] {
  const known = knownKeys(schema, path)
  return keys.map((key) => ({
    rule: 'unknown-key',
    severity: 'error',
    message: known.includes(key)
      ? { vi: `khóa “${key}” không đi cùng các khóa bên cạnh`, en: `the key “${key}” does not go with those beside it` }
      : { vi: `không có khóa “${shown(key)}”`, en: `there is no key “${shown(key)}”` },
    span: keySpanAt(tree, [...path, key]),
    ...(known.includes(key) ? {} : { hints: [keyHint(key, known)] }),
  }))
}

/** A number as a key is what a decimal comma leaves inside brackets: `{ thang: 4,92 }`. */
function keyHint(key: string, known: readonly string[]): Message {
  if (/^\d+$/.test(key)) {
    return {
      vi: 'trong { } số có dấu phẩy phải đặt trong dấu nháy: { so: "4,92" }',
      en: 'inside { } a number with a comma needs quotes: { so: "4,92" }',
    }
  }
  const near = nearestName(key, known)
  return near
    ? { vi: `có phải là “${near}”?`, en: `did you mean “${near}”?` }
    : { vi: `các khóa dùng được: ${known.join(', ')}`, en: `keys that can be used: ${known.join(', ')}` }
}

function missing(tree: YamlValue, path: readonly PropertyKey[]): Diagnostic {
  const key = String(path.at(-1))
  return {
    rule: 'missing-field',
    severity: 'error',
    message: { vi: `thiếu khóa “${key}”`, en: `the key “${key}” is missing` },
    span: keySpanAt(tree, path.slice(0, -1)),
  }
}

function wrongType(tree: YamlValue, path: readonly PropertyKey[], expected: string): Diagnostic {
  const wanted: Record<string, Message> = {
    string: { vi: 'một giá trị', en: 'one value' },
    array: { vi: 'một danh sách', en: 'a list' },
    object: { vi: 'các khóa con', en: 'keys below it' },
    record: { vi: 'các khóa con', en: 'keys below it' },
  }
  const want = wanted[expected] ?? { vi: expected, en: expected }
  const fault = at(tree, path, 'wrong-type', { vi: `chỗ này cần ${want.vi}`, en: `${want.en} should stand here` })
  const value = valueAt(tree, path)
  if (lacksSpace(value)) return { ...fault, hints: [spaceHint] }
  return isBlank(value) ? { ...fault, hints: [blankHint] } : fault
}

const blankHint: Message = {
  vi: 'chưa có gì để khai thì xóa cả khóa này',
  en: 'where there is nothing to give, delete this key',
}

function isBlank(value: YamlValue): boolean {
  return value.kind === 'scalar' && value.text === ''
}

const spaceHint: Message = { vi: 'thêm dấu cách sau dấu hai chấm', en: 'put a space after the colon' }

/** `thang:1` is one text to YAML. */
function lacksSpace(value: YamlValue): boolean {
  return value.kind === 'scalar' && /^[a-z][\w.-]*:\S/.test(value.text)
}

function wrongValue(tree: YamlValue, path: readonly PropertyKey[], allowed: readonly string[]): Diagnostic {
  const typed = String(plain(valueAt(tree, path)))
  const near = nearestName(typed, allowed)
  return {
    ...at(tree, path, 'wrong-type', {
      vi: `“${shown(typed)}” không dùng được ở đây`,
      en: `“${shown(typed)}” cannot stand here`,
    }),
    hints: [
      near
        ? { vi: `có phải là “${near}”?`, en: `did you mean “${near}”?` }
        : { vi: `chọn một trong: ${allowed.join(', ')}`, en: `choose one of: ${allowed.join(', ')}` },
    ],
  }
}

function wrongKey(tree: YamlValue, path: readonly PropertyKey[]): Diagnostic {
  const key = shown(String(path.at(-1)))
  return {
    rule: 'unknown-key',
    severity: 'error',
    message: {
      vi: `mã “${key}” không đúng dạng: chỉ dùng chữ thường không dấu, chữ số, gạch nối và dấu chấm`,
      en: `the id “${key}” is not well formed: lower-case letters without marks, digits, hyphens and dots only`,
    },
    span: keySpanAt(tree, path),
  }
}

function wrongFormat(tree: YamlValue, path: readonly PropertyKey[], format: string): Diagnostic {
  const typed = shown(String(plain(valueAt(tree, path))))
  if (typed === '') return empty(tree, path)
  const wanted: Record<string, Message> = {
    date: { vi: 'ngày viết theo dạng năm-tháng-ngày: 2024-05-18', en: 'a date is written year-month-day: 2024-05-18' },
    id: {
      vi: 'mã chỉ gồm chữ thường không dấu, chữ số, gạch nối và dấu chấm',
      en: 'an id has lower-case letters, digits, hyphens and dots only',
    },
    percent: {
      vi: 'cần một số phần trăm lớn hơn 0, như 20 hoặc 12,5',
      en: 'a percentage above 0 is needed, such as 20 or 12,5',
    },
    'report-number': {
      vi: 'số báo cáo là số, có thể kèm ký hiệu: 05 hoặc 05/BC-UBND; chưa có số thì để trống',
      en: 'the number of a report is 05 or 05/BC-UBND; leave it blank until there is one',
    },
    'power-of-ten': { vi: 'cần 1, 10, 100 … hoặc 0,1; 0,01 …', en: '1, 10, 100 … or 0,1; 0,01 … is needed' },
    'whole-number': { vi: 'cần một số nguyên', en: 'a whole number is needed' },
    decimals: { vi: 'số chữ số thập phân từ 0 đến 6', en: 'a number of decimals from 0 to 6' },
    'day-of-month': { vi: 'ngày trong tháng từ 1 đến 31', en: 'a day of the month from 1 to 31' },
    'number-form': {
      vi: 'ghi số của đề mục đầu tiên: I. hoặc 1. hoặc a) hoặc A. hoặc Phần I.',
      en: 'write the number of the first heading: I. or 1. or a) or A. or Phần I.',
    },
    'item-mark': { vi: 'cần một dấu đầu dòng, ví dụ "-" hoặc "•"', en: 'a mark is needed, such as "-" or "•"' },
    length: { vi: 'cần một số, ví dụ 20 hoặc 12.7', en: 'a number is needed, such as 20 or 12.7' },
  }
  const want = wanted[format] ?? { vi: format, en: format }
  return at(tree, path, 'wrong-type', { vi: `“${typed}”: ${want.vi}`, en: `“${typed}”: ${want.en}` })
}

function empty(tree: YamlValue, path: readonly PropertyKey[]): Diagnostic {
  return at(tree, path, 'missing-field', { vi: 'chỗ này để trống', en: 'this is blank' })
}

function at(tree: YamlValue, path: readonly PropertyKey[], rule: string, message: Message): Diagnostic {
  return { rule, severity: 'error', message, span: valueAt(tree, path).span }
}
