import type { Diagnostic } from '../../model/diagnostic.ts'
import { fault } from '../fault.ts'
import { spanInText } from '../sources/span-in-text.ts'
import type { CheckingGround, Mention } from './template-checker.ts'
import { unknownName } from './unknown-name.ts'

export interface PartFinding {
  readonly diagnostics: readonly Diagnostic[]
  readonly part?: Mention
}

/** `{{> muc/kinh-te}}`: the name of a part that exists, at the start of its line, and nothing else. */
export function checkPart(node: hbs.AST.PartialStatement, { text, names }: CheckingGround): PartFinding {
  const span = spanInText(text, node.loc)
  const diagnostics: Diagnostic[] = []
  if (node.indent !== '')
    diagnostics.push(
      fault('indented-partial', span, {
        vi: 'lệnh {{> …}} phải đứng đầu dòng: khoảng trắng phía trước làm thụt mọi dòng của phần chèn',
        en: '{{> …}} must stand at the start of its line: blanks before it indent every line that it includes',
      }),
    )
  if (node.params.length > 0 || (node.hash?.pairs.length ?? 0) > 0)
    diagnostics.push(
      fault('wrong-argument', span, { vi: '{{> …}} chỉ nhận tên phần mẫu', en: '{{> …}} takes only a name' }),
    )
  const name = nameOf(node)
  if (name === undefined) {
    const message = { vi: 'tên phần mẫu phải viết thẳng ra', en: 'the name of a part must be written out' }
    return { diagnostics: [...diagnostics, fault('wrong-argument', span, message)] }
  }
  if (!names.part.has(name)) diagnostics.push(unknownName('part', name, span, names))
  return { diagnostics, part: { name, span } }
}

function nameOf({ name }: hbs.AST.PartialStatement): string | undefined {
  return 'original' in name ? name.original : undefined
}
