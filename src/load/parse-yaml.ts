import {
  type Alias,
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Diagnostic, Message } from '../model/diagnostic.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { firstForbidden, forbiddenCharacter } from './read-text.ts'
import { fileSpan, lineAt, type SourceFile, spanOf } from './source-file.ts'
import { yamlFault } from './yaml-faults.ts'
import { yamlTokens } from './yaml-tokens.ts'
import type { TextLine, YamlList, YamlMap, YamlScalar, YamlValue } from './yaml-value.ts'

export interface ParsedYaml {
  /** `undefined` where the file holds nothing or cannot be parsed. */
  readonly value: YamlValue | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Every scalar stays the text that was typed; places are ours to tell. */
const OPTIONS = {
  schema: 'failsafe',
  merge: false,
  uniqueKeys: false,
  logLevel: 'silent',
  prettyErrors: false,
} as const

/** One YAML document: plain files are read directly, all others (and all faults) by the library. */
export function parseYaml(source: SourceFile): ParsedYaml {
  const value = readPlainYaml(source)
  return value ? { value, diagnostics: [] } : readYaml(source)
}

/** One YAML 1.2 document of maps, lists and texts. Anchors, aliases, merge keys, tags and repeated keys are refused. */
export function readYaml(source: SourceFile): ParsedYaml {
  const read = yamlTokens(source)
  if (read.kind === 'too-deep') return { value: undefined, diagnostics: [read.diagnostic] }
  const [document, second] = new Composer(OPTIONS).compose(read.tokens, true, source.text.length)
  if (document === undefined) return { value: undefined, diagnostics: [emptyFile(source)] }
  if (second) return { value: undefined, diagnostics: [secondDocument(source, second.range[0])] }
  const faults = [...document.errors, ...document.warnings].map((fault) => yamlFault(source, fault))
  if (faults.length > 0) return { value: undefined, diagnostics: firstFault(faults) }
  if (holdsNothing(document.contents)) return { value: undefined, diagnostics: [emptyFile(source)] }
  const reader: Reader = { source, diagnostics: [] }
  const value = readNode(reader, document.contents as Node)
  return { value, diagnostics: reader.diagnostics }
}

/** What a parser says after its first fault mostly follows from that: a tab puts every later line out of place. */
function firstFault(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first] = faults.toSorted((left, right) => left.span.line - right.span.line)
  if (first === undefined) return []
  const lines = new Set(faults.map((fault) => fault.span.line)).size - 1
  if (lines === 0) return [first]
  const more = {
    vi: `tệp này còn ${lines} dòng chưa đọc được, có thể do lỗi trên; sửa xong hãy chạy lại`,
    en: `${lines} more ${lines === 1 ? 'line' : 'lines'} of this file cannot be read, perhaps for that; mend it and run again`,
  }
  return [{ ...first, hints: [more] }]
}

function secondDocument(source: SourceFile, start: number): Diagnostic {
  return {
    rule: 'yaml-syntax',
    severity: 'error',
    message: {
      vi: 'mỗi tệp chỉ có một văn bản YAML; bỏ dòng ---',
      en: 'a file holds one YAML document; remove the line ---',
    },
    span: spanOf(source, start, start + 3),
  }
}

function holdsNothing(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && contents.source === '' && contents.type === 'PLAIN')
}

interface Reader {
  readonly source: SourceFile
  readonly diagnostics: Diagnostic[]
}

function readNode(reader: Reader, node: Node): YamlValue {
  refuseDecorations(reader, node)
  if (isMap(node)) return readMap(reader, node)
  if (isSeq(node)) return readList(reader, node)
  return isScalar(node) ? readScalar(reader, node) : emptyScalar(reader, node)
}

function readMap(reader: Reader, node: YAMLMap): YamlMap {
  const entries: Map<string, { key: { value: string; span: ReturnType<typeof spanOf> }; value: YamlValue }> = new Map()
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const span = nodeSpan(reader, pair.key)
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined
    const first = key === undefined ? undefined : entries.get(key)
    if (isScalar(pair.key)) refuseDecorations(reader, pair.key)
    if (key === undefined || UNUSABLE_KEY.test(key)) fault(reader, 'yaml-syntax', span, badKey)
    else if (first) reader.diagnostics.push(duplicateKey(key, span, first.key.span))
    else
      entries.set(key, {
        key: { value: key, span },
        value: pair.value ? readNode(reader, pair.value) : emptyAfter(span),
      })
  }
  return { kind: 'map', entries, span: nodeSpan(reader, node) }
}

function readList(reader: Reader, node: YAMLSeq): YamlList {
  const items = (node.items as (Node | null)[]).map((item) =>
    item ? readNode(reader, item) : emptyAfter(nodeSpan(reader, node)),
  )
  return { kind: 'list', items, span: nodeSpan(reader, node) }
}

function readScalar(reader: Reader, node: Scalar): YamlScalar {
  const span = nodeSpan(reader, node)
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
    return { kind: 'scalar', span, ...blockText(reader.source, node) }
  const text = node.value === null || node.value === undefined ? '' : String(node.value)
  const forbidden = node.type === 'QUOTE_DOUBLE' ? firstForbidden(text) : undefined
  if (forbidden !== undefined) reader.diagnostics.push(forbiddenCharacter(forbidden, span))
  const opening = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0
  return {
    kind: 'scalar',
    text,
    lines: text.split('\n').map(() => ({ line: span.line, column: span.column + opening })),
    span,
  }
}

/**
 * A block scalar line by line, without its indentation. Folding is left to Markdown, which joins lines in the same way:
 * so every line of the text is a line of the file, and a fault inside it has its true place.
 */
function blockText(source: SourceFile, node: Scalar): { text: string; lines: TextLine[] } {
  const [start, end] = node.range ?? [0, 0]
  const first = lineAt(source, start) + 1
  const last = lineAt(source, Math.max(start, end - 1))
  const raw = source.text.split('\n').slice(first - 1, last)
  const indent = Math.min(
    ...raw.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  )
  const depth = Number.isFinite(indent) ? indent : 0
  const lines = raw.map((_, index) => ({ line: first + index, column: depth + 1 }))
  return {
    text: raw
      .map((line) => line.slice(depth))
      .join('\n')
      .trimEnd(),
    lines,
  }
}

function refuseDecorations(reader: Reader, node: Node): void {
  const span = nodeSpan(reader, node)
  if (isAlias(node))
    fault(reader, 'yaml-syntax', span, {
      vi: `không dùng bí danh *${(node as Alias).source}`,
      en: 'aliases are not used',
    })
  else if ('anchor' in node && node.anchor)
    fault(reader, 'yaml-syntax', span, { vi: `không dùng neo &${String(node.anchor)}`, en: 'anchors are not used' })
  if ('tag' in node && node.tag) {
    fault(reader, 'yaml-syntax', span, { vi: `không dùng thẻ ${String(node.tag)}`, en: 'tags are not used' })
  }
}

function duplicateKey(key: string, span: ReturnType<typeof spanOf>, first: ReturnType<typeof spanOf>): Diagnostic {
  return {
    rule: 'duplicate-key',
    severity: 'error',
    message: { vi: `khóa “${key}” khai hai lần`, en: `the key “${key}” is given twice` },
    span,
    related: [{ span: first, label: { vi: 'lần thứ nhất', en: 'the first time' } }],
  }
}

/** Keys that mean something else to YAML or to JavaScript, and keys of several lines. */
const UNUSABLE_KEY = /^(?:__proto__|<<)$|\n/

const badKey: Message = { vi: 'khóa này không dùng được', en: 'this key cannot be used' }

function fault(reader: Reader, rule: string, span: ReturnType<typeof spanOf>, message: Message): void {
  reader.diagnostics.push({ rule, severity: 'error', message, span })
}

function nodeSpan(reader: Reader, node: Node | null): ReturnType<typeof spanOf> {
  const [start, end] = node?.range ?? [0, 1]
  return spanOf(reader.source, start, end)
}

function emptyScalar(reader: Reader, node: Node): YamlScalar {
  return emptyAfter(nodeSpan(reader, node))
}

function emptyAfter(span: ReturnType<typeof spanOf>): YamlScalar {
  return { kind: 'scalar', text: '', lines: [], span }
}

function emptyFile(source: SourceFile): Diagnostic {
  return {
    rule: 'empty-file',
    severity: 'error',
    message: { vi: 'tệp trống', en: 'the file is empty' },
    span: fileSpan(source.file),
  }
}
