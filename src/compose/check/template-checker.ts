import Handlebars from 'handlebars'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Indicator, IndicatorId } from '../../model/indicator.ts'
import type { Span } from '../../model/source.ts'
import { fault } from '../fault.ts'
import { SCOPE_HELPER } from '../helpers/indicator-scope.ts'
import type { KnownNames } from '../sources/known-names.ts'
import { spanInText } from '../sources/span-in-text.ts'
import type { TemplateText } from '../sources/template-text.ts'
import { checkCall } from './check-call.ts'
import { checkPart } from './check-part.ts'
import { literalText } from './literals.ts'
import { typedReferences } from './typed-references.ts'

/** What a text is checked against. */
export interface CheckingGround {
  readonly text: TemplateText
  readonly names: KnownNames
  readonly variables: ReadonlySet<string>
  readonly catalogue: ReadonlyMap<IndicatorId, Indicator>
}

/** A part, a slot or an indicator that a text names. */
export interface Mention {
  readonly name: string
  readonly span: Span
}

/** What one text has shown. */
export interface Finding {
  readonly key: string
  readonly diagnostics: readonly Diagnostic[]
  readonly parts: readonly Mention[]
  readonly slots: readonly Mention[]
  readonly indicators: readonly Mention[]
}

const MOST_NESTED_BLOCKS = 4

/** Walks one template, checks every name in it and gathers what it includes. */
export class TemplateChecker extends Handlebars.Visitor {
  readonly #ground: CheckingGround
  readonly #diagnostics: Diagnostic[] = []
  readonly #parts: Mention[] = []
  readonly #slots: Mention[] = []
  readonly #indicators: Mention[] = []
  /** The indicators of the blocks around; empty where such a block names none that we could read. */
  readonly #scopes: string[] = []
  #depth = 0

  constructor(ground: CheckingGround) {
    super()
    this.#ground = ground
  }

  finding(): Finding {
    return {
      key: this.#ground.text.key,
      diagnostics: this.#diagnostics,
      parts: this.#parts,
      slots: this.#slots,
      indicators: this.#indicators,
    }
  }

  override ContentStatement(node: hbs.AST.ContentStatement): void {
    this.#diagnostics.push(...typedReferences(node, this.#ground.text))
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    if (!node.escaped && this.#isProse())
      this.#refuse(node, 'prose-not-allowed', {
        vi: 'nội dung của đơn vị không dùng {{{…}}}; hãy viết {{…}}',
        en: 'prose may not use {{{…}}}; write {{…}}',
      })
    this.#call(node, 'inline')
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    this.#call(node, 'block')
    if (node.inverse || node.program?.blockParams?.length)
      this.#refuse(node, 'template-syntax', {
        vi: 'khối không dùng {{else}} hay “as |…|”',
        en: 'a block takes neither {{else}} nor “as |…|”',
      })
    if (++this.#depth === MOST_NESTED_BLOCKS + 1)
      this.#refuse(node, 'nested-too-deep', {
        vi: `khối lồng quá ${MOST_NESTED_BLOCKS} tầng`,
        en: `blocks nest more than ${MOST_NESTED_BLOCKS} deep`,
      })
    const opensScope = node.path.original === SCOPE_HELPER
    if (opensScope) this.#scopes.push(literalText(node.params[0]) ?? '')
    if (node.program) this.accept(node.program)
    if (opensScope) this.#scopes.pop()
    this.#depth--
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    if (this.#isProse()) this.#refusePartial(node)
    else {
      const { diagnostics, part } = checkPart(node, this.#ground)
      this.#diagnostics.push(...diagnostics)
      if (part) this.#parts.push(part)
    }
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.#refusePartial(node)
  }

  override Decorator(node: hbs.AST.Decorator): void {
    this.#refusePartial(node)
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    this.#refusePartial(node)
  }

  #call(node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement, form: 'inline' | 'block'): void {
    const { diagnostics, slot, indicator } = checkCall(node, form, { ...this.#ground, scope: this.#scopes.at(-1) })
    this.#diagnostics.push(...diagnostics)
    const span = spanInText(this.#ground.text, node.loc)
    if (slot !== undefined) this.#slots.push({ name: slot, span })
    if (indicator !== undefined) this.#indicators.push({ name: indicator, span })
  }

  #refusePartial(node: hbs.AST.Node): void {
    const message = this.#isProse()
      ? { vi: 'nội dung của đơn vị không chèn phần mẫu ({{> …}}, {{#> …}}, {{* …}})', en: 'prose includes no parts' }
      : { vi: 'chỉ chèn phần mẫu bằng {{> tên}}', en: 'parts are included by {{> name}} only' }
    this.#refuse(node, this.#isProse() ? 'prose-not-allowed' : 'template-syntax', message)
  }

  #refuse(node: hbs.AST.Node, rule: string, message: Diagnostic['message']): void {
    this.#diagnostics.push(fault(rule, spanInText(this.#ground.text, node.loc), message))
  }

  #isProse(): boolean {
    return this.#ground.text.trust === 'prose'
  }
}
