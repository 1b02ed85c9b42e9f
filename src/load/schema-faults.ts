import type { z } from 'zod'
import type { Diagnostic, Message } from '../model/diagnostic.ts'
import { nearestName } from '../text/nearest-name.ts'
import { knownKeys } from './known-keys.ts'
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
      return issue.keys.map((key) => unknownKey(schema, tree, path, key))
    case 'invalid_union':
      return unionFaults(schema, tree, issue, path)
    case 'invalid_type':
      return [
        valueAt(tree, path.slice(0, -1)).kind === 'map' && isAbsent(tree, path)
          ? missing(tree, path)
          : wrongType(tree, path, issue.expected),
      ]
    case 'invalid_value':
      return [wrongValue(tree, path, issue.values.map(String))]
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

/** Of several shapes, the one that the typed value was meant to have is the one that fits deepest. */
function unionFaults(
  schema: z.ZodType,
  tree: YamlValue,
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
): Diagnostic[] {
  const meant = issue.errors
    .filter((branch) => !branch.some((each) => each.code === 'invalid_type' && each.path.length === 0))
    .toSorted((left, right) => misfit(left) - misfit(right))[0]
  if (meant) return meant.flatMap((each) => faults(schema, tree, each, path))
  return [wrongType(tree, path, valueAt(tree, path).kind === 'scalar' ? 'object' : 'string')]
}

function misfit(branch: readonly Issue[]): number {
  return branch.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? 2 * each.keys.length : 1), 0)
}

function isAbsent(tree: YamlValue, path: readonly PropertyKey[]): boolean {
  const parent = valueAt(tree, path.slice(0, -1))
  return parent.kind === 'map' && !parent.entries.has(String(path.at(-1)))
}

function unknownKey(schema: z.ZodType, tree: YamlValue, path: readonly PropertyKey[], key: string): Diagnostic {
  const known = knownKeys(schema, path)
  const near = nearestName(key, known)
  return {
    rule: 'unknown-key',
    severity: 'error',
    message: { vi: `không có khóa “${key}”`, en: `there is no key “${key}”` },
    span: keySpanAt(tree, [...path, key]),
    hints: near
      ? [{ vi: `có phải là “${near}”?`, en: `did you mean “${near}”?` }]
      : [{ vi: `các khóa dùng được: ${known.join(', ')}`, en: `keys that can be used: ${known.join(', ')}` }],
  }
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
  return at(tree, path, 'wrong-type', { vi: `chỗ này cần ${want.vi}`, en: `${want.en} should stand here` })
}

function wrongValue(tree: YamlValue, path: readonly PropertyKey[], allowed: readonly string[]): Diagnostic {
  const typed = String(plain(valueAt(tree, path)))
  const near = nearestName(typed, allowed)
  return {
    ...at(tree, path, 'wrong-value', { vi: `“${typed}” không dùng được ở đây`, en: `“${typed}” cannot stand here` }),
    hints: [
      near
        ? { vi: `có phải là “${near}”?`, en: `did you mean “${near}”?` }
        : { vi: `chọn một trong: ${allowed.join(', ')}`, en: `choose one of: ${allowed.join(', ')}` },
    ],
  }
}

function wrongKey(tree: YamlValue, path: readonly PropertyKey[]): Diagnostic {
  const key = String(path.at(-1))
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
  const typed = String(plain(valueAt(tree, path)))
  const wanted: Record<string, Message> = {
    date: { vi: 'ngày viết theo dạng 2024-05-18', en: 'a date is written 2024-05-18' },
    id: {
      vi: 'mã chỉ gồm chữ thường không dấu, chữ số, gạch nối và dấu chấm',
      en: 'an id has lower-case letters, digits, hyphens and dots only',
    },
    'whole-number': { vi: 'cần một số nguyên', en: 'a whole number is needed' },
    length: { vi: 'cần một số, ví dụ 20 hoặc 12.7', en: 'a number is needed, such as 20 or 12.7' },
  }
  const want = wanted[format] ?? { vi: format, en: format }
  return at(tree, path, 'wrong-type', { vi: `“${typed}”: ${want.vi}`, en: `“${typed}”: ${want.en}` })
}

function empty(tree: YamlValue, path: readonly PropertyKey[]): Diagnostic {
  return at(tree, path, 'blank-without-reason', { vi: 'chỗ này để trống', en: 'this is blank' })
}

function at(tree: YamlValue, path: readonly PropertyKey[], rule: string, message: Message): Diagnostic {
  return { rule, severity: 'error', message, span: valueAt(tree, path).span }
}
