import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Month } from '../../model/month.ts'
import { knownNames } from '../sources/known-names.ts'
import { type ParsedText, parseTemplate } from '../sources/parse-template.ts'
import { allTexts, type TemplateTexts } from '../sources/template-texts.ts'
import { variables } from '../sources/variables.ts'
import type { CheckedTexts } from '../templating/render-texts.ts'
import { inclusionRings } from './inclusion-rings.ts'
import { proseTooLarge } from './prose-size.ts'
import { rawNesting } from './raw-nesting.ts'
import { reservedCharacters } from './reserved-characters.ts'
import { type Finding, type Mention, TemplateChecker } from './template-checker.ts'
import { unusedSlots } from './unused-slots.ts'

export interface CheckResult {
  readonly checked: CheckedTexts
  /** Every indicator that a text speaks of, and where. */
  readonly indicators: readonly Mention[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Everything that can be told of the templates without a figure: every fault of every text, each at its place. */
export function checkTemplates(month: Month, texts: TemplateTexts): CheckResult {
  const names = knownNames(month)
  const knownVariables = new Set(variables(month).keys())
  const diagnostics: Diagnostic[] = []
  const parsed = new Map<string, ParsedText>()
  const findings: Finding[] = []
  for (const text of allTexts(texts)) {
    diagnostics.push(...reservedCharacters(text))
    const refusal = proseTooLarge(text) ?? rawNesting(text)
    if (refusal) {
      diagnostics.push(refusal)
      continue
    }
    const result = parseTemplate(text)
    if (result.kind === 'fault') {
      diagnostics.push(result.diagnostic)
      continue
    }
    parsed.set(text.key, result.parsed)
    const checker = new TemplateChecker({ text, names, variables: knownVariables, catalogue: month.catalogue })
    checker.accept(result.parsed.program)
    const finding = checker.finding()
    findings.push(finding)
    diagnostics.push(...finding.diagnostics)
  }
  diagnostics.push(
    ...inclusionRings(findings, texts),
    ...unusedSlots(month, findings, parsed.size === allTexts(texts).length),
  )
  const parts = new Map([...texts.parts].map(([name, text]) => [name, text.key]))
  return { checked: { parsed, parts }, indicators: findings.flatMap((each) => each.indicators), diagnostics }
}
