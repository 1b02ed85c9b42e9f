import Handlebars from 'handlebars'
import { callOptions } from '../call-options.ts'
import type { Desk, HelperCall, HelperSpec } from '../helper-call.ts'
import { helperTable } from '../helper-table.ts'
import { type Stretch, spanInText } from '../sources/span-in-text.ts'
import { variables } from '../sources/variables.ts'
import { escapeMarkdown } from './markdown-escape.ts'
import type { CheckedTexts } from './render-texts.ts'
import type { SourceMarked } from './source-marks.ts'

export interface Renderer {
  render(key: string): SourceMarked
}

type Template = Handlebars.TemplateDelegate<unknown>

const SCOPE = 'scope'

/** A Handlebars of its own for one build, which knows our helpers and nothing else. */
export function createEnvironment(texts: CheckedTexts, desk: Desk): Renderer {
  const handlebars = Handlebars.create()
  for (const name of Object.keys(handlebars.helpers)) handlebars.unregisterHelper(name)
  for (const name of ['helperMissing', 'blockHelperMissing']) handlebars.registerHelper(name, refuse(name))
  for (const spec of helperTable) handlebars.registerHelper(spec.name, helperFunction(spec, texts, desk))
  const known = Object.fromEntries(helperTable.map((spec) => [spec.name, true]))
  const templates = new Map<string, Template>()
  for (const [key, { program }] of texts.parsed)
    templates.set(key, handlebars.compile(program, { ...compileOptions, knownHelpers: { ...noBuiltins, ...known } }))
  for (const [name, key] of texts.parts) handlebars.registerPartial(name, templateOf(templates, key))
  const context = nested(variables(desk.month))
  return { render: (key) => templateOf(templates, key)(context, runtimeOptions) }
}

const compileOptions = { noEscape: true, strict: true, knownHelpersOnly: true, preventIndent: true } as const
const runtimeOptions = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const
const noBuiltins = {
  helperMissing: false,
  blockHelperMissing: false,
  each: false,
  if: false,
  unless: false,
  with: false,
  log: false,
  lookup: false,
} as const

function templateOf(templates: ReadonlyMap<string, Template>, key: string): Template {
  const template = templates.get(key)
  if (template === undefined) throw new Error(`no template ${key}`)
  return template
}

/** The check before rendering lets no unknown name through. */
function refuse(name: string): () => never {
  return () => {
    throw new Error(`${name}: a name that was not checked`)
  }
}

function helperFunction(spec: HelperSpec, texts: CheckedTexts, desk: Desk): Handlebars.HelperDelegate {
  return function (this: unknown, ...args: unknown[]): string {
    const call = callOf(spec, args, texts, this)
    const { printer } = spec
    if (printer.kind === 'markdown') return printer.print(call, desk)
    return printer
      .print(call, desk)
      .map((each) => (each.kind === 'text' ? escapeMarkdown(each.text) : desk.marks.leaveInline(each)))
      .join('')
  }
}

/** What Handlebars hands to a helper as its last argument, as far as we use it. */
interface RawOptions extends Handlebars.HelperOptions {
  readonly loc: Stretch & { readonly source: string }
}

function callOf(spec: HelperSpec, args: readonly unknown[], texts: CheckedTexts, context: unknown): HelperCall {
  const raw = args.at(-1)
  if (!isRawOptions(raw)) throw new Error(`${spec.name}: called without options`)
  const text = texts.parsed.get(raw.loc.source)?.text
  if (text === undefined) throw new Error(`no text ${raw.loc.source}`)
  const subject = args.length > 1 ? args[0] : takesName(spec, raw) ? raw.data[SCOPE] : ''
  if (typeof subject !== 'string') throw new Error(`${spec.name}: called without a name`)
  return {
    helper: spec.name,
    subject,
    options: callOptions(new Map(Object.entries(raw.hash))),
    span: spanInText(text, raw.loc),
    body: (scope) => bodyOf(raw, context, scope),
  }
}

function takesName({ forms }: HelperSpec, raw: RawOptions): boolean {
  const subject = isBlock(raw) ? forms.block : forms.inline
  return subject !== undefined && subject !== 'none'
}

function isBlock(raw: RawOptions): boolean {
  return typeof raw.fn === 'function'
}

function bodyOf(raw: RawOptions, context: unknown, scope: string | undefined): string {
  const data: unknown = scope === undefined ? raw.data : { ...Handlebars.createFrame(raw.data), [SCOPE]: scope }
  return isBlock(raw) ? raw.fn(context, { data }) : ''
}

function isRawOptions(value: unknown): value is RawOptions {
  return typeof value === 'object' && value !== null && 'loc' in value && 'hash' in value && 'data' in value
}

/** `ky.thang` → `{ ky: { thang } }`, each value already written as Markdown; no prototype to reach for. */
function nested(values: ReadonlyMap<string, string>): object {
  const root: Record<string, string | Record<string, string>> = Object.create(null)
  for (const [path, value] of values) {
    const [head = '', tail] = path.split('.')
    const markdown = escapeMarkdown(value)
    if (tail === undefined) root[head] = markdown
    else {
      const group = root[head]
      root[head] = Object.assign(Object.create(null), typeof group === 'object' ? group : {}, { [tail]: markdown })
    }
  }
  return root
}
