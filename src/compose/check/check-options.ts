import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ChartBuilder } from '../charts/chart-builder.ts'
import { chartBuilders } from '../charts/chart-builders.ts'
import { fault, nameHints } from '../fault.ts'
import type { HelperSpec } from '../helper-call.ts'
import type { OptionTable } from '../option-kind.ts'
import { spanInText } from '../sources/span-in-text.ts'
import type { TableBuilder } from '../tables/table-builder.ts'
import { tableBuilders } from '../tables/table-builders.ts'
import type { CallingGround } from './check-call.ts'
import { checkOptionValue } from './check-option-value.ts'
import { literalText } from './literals.ts'

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement

/** The named options of a call: known, once each, with values that they take; none that is required left out. */
export function checkOptions(
  node: Call,
  helper: HelperSpec,
  subject: string | undefined,
  ground: CallingGround,
): readonly Diagnostic[] {
  const pairs = node.hash?.pairs ?? []
  const { options, required } = optionsOf(helper, subject)
  const faults = pairs.flatMap((pair, index) => {
    const kind = Object.hasOwn(options, pair.key) ? options[pair.key] : undefined
    if (kind === undefined) return [unknownOption(pair, helper.name, options, ground)]
    if (pairs.findIndex((each) => each.key === pair.key) < index) return [repeatedOption(pair, ground)]
    return checkOptionValue(pair, kind, { ...ground, subject })
  })
  const missing = required.filter((name) => !pairs.some((pair) => pair.key === name))
  return [...faults, ...missing.map((name) => missingOption(node, helper.name, name, ground)), ...clashes(node, ground)]
}

/** A table and a chart bring options of their own. */
function optionsOf(
  helper: HelperSpec,
  subject: string | undefined,
): { readonly options: OptionTable; readonly required: readonly string[] } {
  const builders = buildersOf(helper)
  if (!builders) return { options: helper.options, required: helper.required ?? [] }
  const builder = builders.find((each) => each.name === subject)
  if (builder) return builder
  return { options: Object.assign({}, ...builders.map((each) => each.options)), required: [] }
}

function buildersOf({ forms }: HelperSpec): readonly (TableBuilder | ChartBuilder)[] | undefined {
  if (forms.inline === 'table') return tableBuilders
  return forms.inline === 'chart' ? chartBuilders : undefined
}

function unknownOption(
  pair: hbs.AST.HashPair,
  helper: string,
  options: OptionTable,
  ground: CallingGround,
): Diagnostic {
  return fault(
    'wrong-option',
    spanInText(ground.text, pair.loc),
    { vi: `“${helper}” không có tùy chọn “${pair.key}”`, en: `“${helper}” has no option “${pair.key}”` },
    nameHints(pair.key, Object.keys(options)),
  )
}

function repeatedOption(pair: hbs.AST.HashPair, ground: CallingGround): Diagnostic {
  return fault('wrong-option', spanInText(ground.text, pair.loc), {
    vi: `tùy chọn “${pair.key}” viết hai lần`,
    en: `the option “${pair.key}” is given twice`,
  })
}

function missingOption(node: Call, helper: string, name: string, ground: CallingGround): Diagnostic {
  return fault('wrong-option', spanInText(ground.text, node.loc), {
    vi: `“${helper}” cần tùy chọn ${name}="…"`,
    en: `“${helper}” needs the option ${name}="…"`,
  })
}

/** The difference beside itself says nothing. */
function clashes(node: Call, ground: CallingGround): readonly Diagnostic[] {
  const pair = (key: string): hbs.AST.HashPair | undefined => node.hash?.pairs.find((each) => each.key === key)
  const beside = pair('kem')
  if (beside === undefined || literalText(pair('cach')?.value) !== 'chenh_lech') return []
  return [
    fault('wrong-option', spanInText(ground.text, beside.loc), {
      vi: 'cach="chenh_lech" đã là chênh lệch: bỏ “kem”',
      en: 'cach="chenh_lech" prints the difference already: leave out “kem”',
    }),
  ]
}
