import type { Diagnostic } from '../../model/diagnostic.ts'
import { fault } from '../fault.ts'
import type { HelperSpec, Subject } from '../helper-call.ts'
import { SCOPE_HELPER } from '../helpers/indicator-scope.ts'
import { kindWords, type NameKind } from '../sources/known-names.ts'
import { spanInText } from '../sources/span-in-text.ts'
import type { CallingGround } from './check-call.ts'
import { literalText } from './literals.ts'
import { unknownName } from './unknown-name.ts'

/** What a call speaks of. The name is absent where it could not be read, or does not exist. */
export interface SubjectRead {
  readonly name?: string
  readonly diagnostics: readonly Diagnostic[]
}

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement

/** The one argument of a helper: a name in quotes that exists, or none where the block around gives it. */
export function readSubject(node: Call, kind: Subject, helper: HelperSpec, ground: CallingGround): SubjectRead {
  const [first, second] = node.params
  const surplus = kind === 'none' ? first : second
  if (surplus !== undefined) {
    const message =
      kind === 'none'
        ? { vi: `khối “${helper.name}” không nhận mã nào`, en: `the block “${helper.name}” takes no argument` }
        : { vi: `“${helper.name}” chỉ nhận một mã`, en: `“${helper.name}” takes one argument` }
    return { diagnostics: [fault('wrong-argument', spanInText(ground.text, surplus.loc), message)] }
  }
  if (kind === 'none') return { diagnostics: [] }
  if (first === undefined) return inherited(node, kind, helper, ground)
  const span = spanInText(ground.text, first.loc)
  const name = literalText(first)
  if (name === undefined) {
    const message = { vi: `mã của “${helper.name}” phải viết trong dấu "…"`, en: `the id must be written in "…"` }
    return { diagnostics: [fault('wrong-argument', span, message)] }
  }
  if (ground.names[kind].has(name)) return { name, diagnostics: [] }
  const unknown = unknownName(kind, name, span, ground.names)
  return { diagnostics: [{ ...unknown, rule: helper.unknownRule ?? unknown.rule }] }
}

function inherited(node: Call, kind: NameKind, helper: HelperSpec, ground: CallingGround): SubjectRead {
  const span = spanInText(ground.text, node.loc)
  const isInheritable = (kind === 'indicator' || kind === 'ratio') && helper.name !== SCOPE_HELPER
  if (isInheritable && ground.scope !== undefined) {
    // A block whose own id is wrong has been told of once; all the helpers inside would only repeat it.
    if (!ground.names.indicator.has(ground.scope)) return { diagnostics: [] }
    if (ground.names[kind].has(ground.scope)) return { name: ground.scope, diagnostics: [] }
    return { diagnostics: [unknownName(kind, ground.scope, span, ground.names)] }
  }
  const { vi, en } = kindWords[kind]
  return {
    diagnostics: [
      fault('wrong-argument', span, { vi: `“${helper.name}” thiếu mã ${vi}`, en: `“${helper.name}” needs a ${en}` }),
    ],
  }
}
