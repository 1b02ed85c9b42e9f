import { callOptions } from '../call-options.ts'
import { isPath, literalText, literalValue } from '../check/literals.ts'
import type { Desk, HelperCall, HelperSpec } from '../helper-call.ts'
import { helperNamed } from '../helper-table.ts'
import { spanInText } from '../sources/span-in-text.ts'
import type { TemplateText } from '../sources/template-text.ts'
import { variables } from '../sources/variables.ts'
import { escapeMarkdown } from './markdown-escape.ts'
import type { CheckedTexts } from './render-texts.ts'
import type { SourceMarked } from './source-marks.ts'

export interface Renderer {
  render(key: string): SourceMarked
}

/** Where a statement stands: its text, and the indicator that a block around it gives to helpers without one. */
interface Position {
  readonly text: TemplateText
  readonly scope: string
}

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement

/**
 * Walks templates as Handlebars parsed them. They are never compiled into code: a third of the time of a build, and what
 * a department writes stays data. The check before has refused everything that is not handled here.
 */
export function createRenderer(texts: CheckedTexts, desk: Desk): Renderer {
  const values = new Map([...variables(desk.month)].map(([path, value]) => [path, escapeMarkdown(value)]))

  const render = (key: string): SourceMarked => {
    const parsed = texts.parsed.get(key)
    if (parsed === undefined) throw new Error(`no template ${key}`)
    return program(parsed.program, { text: parsed.text, scope: '' })
  }

  const program = ({ body }: hbs.AST.Program, position: Position): string =>
    body.map((statement) => evaluate(statement, position)).join('')

  const evaluate = (statement: hbs.AST.Statement, position: Position): string => {
    if (isContent(statement)) return statement.value
    if (isPartial(statement)) return render(texts.parts.get(nameOf(statement.name)) ?? '')
    if (isMustache(statement) || isBlock(statement)) return call(statement, position)
    if (statement.type === 'CommentStatement') return ''
    throw new Error(`${statement.type}: a statement that was not checked`)
  }

  const call = (node: Call, position: Position): string => {
    const name = nameOf(node.path)
    const spec = helperNamed(name)
    if (spec) return print(spec, callOf(spec, node, position), desk)
    const value = values.get(name)
    if (value === undefined) throw new Error(`${name}: a name that was not checked`)
    return value
  }

  const callOf = (spec: HelperSpec, node: Call, { text, scope }: Position): HelperCall => ({
    helper: spec.name,
    subject: literalText(node.params[0]) ?? (takesName(spec, node) ? scope : ''),
    options: callOptions(new Map(node.hash?.pairs.map(({ key, value }) => [key, literalValue(value)]))),
    span: spanInText(text, node.loc),
    body: (inner = scope) => (isBlock(node) ? program(node.program, { text, scope: inner }) : ''),
  })

  return { render }
}

function print({ printer }: HelperSpec, call: HelperCall, desk: Desk): string {
  if (printer.kind === 'markdown') return printer.print(call, desk)
  const inlines = printer.print(call, desk)
  desk.prints({ span: call.span, inlines })
  return inlines
    .map((each) => (each.kind === 'text' ? escapeMarkdown(each.text) : desk.marks.leaveInline(each)))
    .join('')
}

function takesName({ forms }: HelperSpec, node: Call): boolean {
  const subject = isBlock(node) ? forms.block : forms.inline
  return subject !== undefined && subject !== 'none'
}

function nameOf(node: hbs.AST.Expression): string {
  return isPath(node) ? node.original : (literalText(node) ?? '')
}

function isContent(node: hbs.AST.Node): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement'
}

function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement'
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement'
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement'
}
