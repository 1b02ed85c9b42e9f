import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Span } from '../../model/source.ts'
import { fault, nameHints } from '../fault.ts'
import type { HelperSpec } from '../helper-call.ts'
import { helperNamed, helperTable } from '../helper-table.ts'
import { SCOPE_HELPER } from '../helpers/indicator-scope.ts'
import { spanInText } from '../sources/span-in-text.ts'
import { checkOptions } from './check-options.ts'
import { isPath } from './literals.ts'
import { readSubject } from './read-subject.ts'
import type { CheckingGround } from './template-checker.ts'

/** Where a call stands: its text, and the indicator of the block around it. */
export interface CallingGround extends CheckingGround {
  readonly scope: string | undefined
}

export interface CallFinding {
  readonly diagnostics: readonly Diagnostic[]
  /** The slot that it includes. */
  readonly slot?: string
  /** The indicator that it speaks of. */
  readonly indicator?: string
}

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement
type Form = 'inline' | 'block'

/** One `{{…}}` or `{{#…}}`: a helper with its argument and options, or a variable. */
export function checkCall(node: Call, form: Form, ground: CallingGround): CallFinding {
  const span = spanInText(ground.text, node.path.loc)
  if (!isPath(node.path)) return { diagnostics: [notAName(span)] }
  const name = node.path.original
  const helper = isSimple(node.path) ? helperNamed(name) : undefined
  if (helper === undefined) return { diagnostics: checkVariable(node, form, ground, span) }
  const subjectKind = helper.forms[form]
  if (subjectKind === undefined) return { diagnostics: [wrongForm(helper, form, span)] }
  const subject = readSubject(node, subjectKind, helper, ground)
  return {
    diagnostics: [...subject.diagnostics, ...checkOptions(node, helper, subject.name, ground)],
    ...(subjectKind === 'slot' && subject.name !== undefined ? { slot: subject.name } : {}),
    ...((subjectKind === 'indicator' || subjectKind === 'ratio') && subject.name !== undefined
      ? { indicator: subject.name }
      : {}),
  }
}

/** One word, not `this.x`, `../x`, `@x` or `x.y`. */
function isSimple(path: hbs.AST.PathExpression): boolean {
  return path.parts.length === 1 && path.parts[0] === path.original && !path.data && path.depth === 0
}

function checkVariable(node: Call, form: Form, { variables }: CallingGround, span: Span): readonly Diagnostic[] {
  const name = isPath(node.path) ? node.path.original : ''
  const isBare = form === 'inline' && node.params.length === 0 && (node.hash?.pairs.length ?? 0) === 0
  if (isBare && variables.has(name)) return []
  const helpers = helperTable.map((helper) => helper.name)
  if (isBare && name.includes('.'))
    return [
      fault(
        'unknown-reference',
        span,
        { vi: `không có biến “${name}”`, en: `there is no variable “${name}”` },
        nameHints(name, variables),
      ),
    ]
  return [
    fault(
      'unknown-reference',
      span,
      { vi: `không có lệnh “${name}”`, en: `there is no helper “${name}”` },
      nameHints(name, isBare ? [...helpers, ...variables] : helpers),
    ),
  ]
}

function wrongForm({ name, forms }: HelperSpec, form: Form, span: Span): Diagnostic {
  const asBlock = `{{#${name}${name === SCOPE_HELPER ? ' "…"' : ''}}}…{{/${name}}}`
  const asInline = `{{${name} …}}`
  const right = forms.block === undefined ? asInline : asBlock
  return fault('wrong-form', span, {
    vi: form === 'block' ? `“${name}” không phải khối; viết ${right}` : `“${name}” là khối; viết ${right}`,
    en: form === 'block' ? `“${name}” is no block; write ${right}` : `“${name}” is a block; write ${right}`,
  })
}

function notAName(span: Span): Diagnostic {
  return fault('template-syntax', span, {
    vi: 'sau {{ phải là tên lệnh hoặc tên biến',
    en: 'a helper or a variable must follow {{',
  })
}
