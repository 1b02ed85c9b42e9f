import type { PrintedNumber } from '../model/exact.ts'
import type { Reading } from '../model/submission.ts'
import { readNumber } from '../numbers/read-number.ts'
import { type Conversion, provenanceOf } from './conversion.ts'
import { numberFault } from './number-faults.ts'
import type { RawReading } from './schemas/reading.ts'
import { valueAt, type YamlValue } from './yaml-value.ts'

/** A reading from its schema form; `undefined` where the number cannot be read, with the fault reported. */
export function readingOf(conversion: Conversion, raw: RawReading, tree: YamlValue): Reading | undefined {
  if (typeof raw === 'string') return valueReading(conversion, raw, tree)
  if ('chua_co' in raw) return { kind: 'not-yet', reason: raw.chua_co, span: tree.span }
  if ('khong_ap_dung' in raw) return { kind: 'not-applicable', reason: raw.khong_ap_dung, span: tree.span }
  const reading = valueReading(
    { ...conversion, provenance: provenanceOf(raw.nguon, conversion.provenance) },
    raw.so,
    valueAt(tree, ['so']),
  )
  return reading?.kind === 'number' && raw.ghi_chu !== undefined ? { ...reading, note: raw.ghi_chu } : reading
}

/** As the reason of a blank, where its department gave none. */
const BLANK = 'để trống, không nêu lý do'

/** A blank is told, and is not yet known: what prints it waits. */
function valueReading(conversion: Conversion, text: string, tree: YamlValue): Reading | undefined {
  const number = printedNumber(conversion, text, tree)
  if (number) return { kind: 'number', number, provenance: conversion.provenance, span: tree.span }
  return text.trim() === '' ? { kind: 'not-yet', reason: BLANK, span: tree.span } : undefined
}

/** The number that a text says in the file's format; a fault is reported at its place. */
export function printedNumber(conversion: Conversion, text: string, tree: YamlValue): PrintedNumber | undefined {
  const result = readNumber(text, conversion.numberFormat)
  if (result.kind === 'number') return result.number
  conversion.diagnostics.push(numberFault(result.fault, text, tree.span))
  return undefined
}
