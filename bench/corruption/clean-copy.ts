import type { Finding } from '../../src/model/finding.ts'
import type { Month } from '../../src/model/month.ts'
import type { Period } from '../../src/model/period.ts'
import type { Span } from '../../src/model/source.ts'
import type { World } from '../../src/model/world.ts'
import { withNumber, withoutName } from './edit-text.ts'
import { findingsOf, monthOf, textOf, withFile } from './workspace.ts'

const MOST_EDITS = 100

export interface CleanCopy {
  readonly world: World
  readonly month: Month
  /** What was changed, in order. */
  readonly edits: readonly string[]
}

interface Edit {
  readonly span: Span
  readonly from: string
  readonly to: string
}

/**
 * The workspace without its waivers and without a contradiction: what validation proposes is done, one finding at a time,
 * until there is no error left; warnings between numbers go as well where one number alone mends them. No number is
 * changed twice.
 */
export function cleanCopy(original: World, period: Period, waiverFile: string): CleanCopy {
  let world = withFile(original, waiverFile, 'mien_tru: []\n')
  const edits: Edit[] = []
  for (;;) {
    const month = monthOf(world, period)
    const open = findingsOf(world, period).filter(({ severity, evidence }) => severity === 'error' || evidence)
    const next = inOrder(open).flatMap((finding) => editFor(finding, month, edits) ?? [])[0]
    const text = next && edited(world, next)
    if (!next || text === undefined || edits.length === MOST_EDITS) {
      const error = open.find(({ severity }) => severity === 'error')
      if (error) throw new Error(`no clean copy: ${error.rule} ${error.subject} is left`)
      return { world, month, edits: edits.map(told) }
    }
    edits.push(next)
    world = withFile(world, next.span.file, text)
  }
}

function told({ span, from, to }: Edit): string {
  return `${span.file}:${span.line}  ${from === '' ? 'a name taken off its list' : `${from} → ${to}`}`
}

/** Numbers that were only worked out give way first, then totals, then what is said of them. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity, rule }: Finding): number => (severity === 'information' ? 0 : rule === 'parts-sum' ? 1 : 2)
  return [...findings].sort((a, b) => rank(a) - rank(b))
}

/** The claim itself where it may be changed, else the first other number that would mend all. */
function editFor(
  { rule, subject, span, evidence, repairs = [] }: Finding,
  month: Month,
  done: readonly Edit[],
): Edit | undefined {
  if (rule === 'count-vs-list') return countEdit(month, subject)
  if (rule === 'direction-word') return { span, from: '', to: '' }
  const isDone = (place: Span): boolean =>
    done.some(
      (each) => each.span.file === place.file && each.span.line === place.line && each.span.column === place.column,
    )
  const claim = evidence ? [{ span, printed: evidence.stated, admissible: evidence.admissible }] : []
  const wanted = [...claim, ...repairs].find((each) => !isDone(each.span) && each.admissible)
  const to = wanted?.admissible?.from ?? wanted?.admissible?.to
  return wanted && to !== undefined ? { span: wanted.span, from: wanted.printed, to } : undefined
}

function countEdit({ lists }: Month, subject: string): Edit | undefined {
  const list = lists.get(subject.split(':')[0] ?? '')
  return list?.stated && { span: list.stated.span, from: list.stated.value.text, to: String(list.items.length) }
}

/** A name that the text says something wrong of is taken off its list. */
function edited(world: World, { span, from, to }: Edit): string | undefined {
  const source = textOf(world, span.file)
  if (from !== '') return withNumber(source, span, from, to)
  const line = source.split('\n')[span.line - 1] ?? ''
  return withoutName(source, span.line, line.slice(span.column - 1, span.column - 1 + span.length))
}
