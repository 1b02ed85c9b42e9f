import type { Finding } from '../../src/model/finding.ts'
import type { Span } from '../../src/model/source.ts'
import type { Slip } from './slips.ts'

/** How a slip is told: at its place, among the suspects, elsewhere only, in a remark only, or not at all. */
export type Hit = 'place' | 'suspect' | 'elsewhere' | 'remark' | 'none'

/** @param fresh findings that were not there without the slip */
export function hitOf(slip: Slip, fresh: readonly Finding[]): Hit {
  const grave = fresh.filter(({ severity }) => severity !== 'information')
  if (grave.some((finding) => isAtPlace(slip, finding))) return 'place'
  if (grave.some((finding) => suspectsOf(finding).some((span) => isOf(slip, span)))) return 'suspect'
  if (grave.length > 0) return 'elsewhere'
  return fresh.length > 0 ? 'remark' : 'none'
}

/** A breakdown shows on the numbers of its whole as well; what is gone has no place, but a name. */
function isAtPlace(slip: Slip, { span, subject, message }: Finding): boolean {
  if (isOf(slip, span)) return true
  if (slip.gone !== undefined) return namesIn(message.vi).includes(slip.gone)
  return slip.whole !== undefined && subject.startsWith(`${slip.whole}:`)
}

function namesIn(message: string): readonly string[] {
  return message.match(/[\w-]+(\.[\w-]+)*/g) ?? []
}

/** Whose change would mend it; where no single number would, all that the relation was made of. */
function suspectsOf({ repairs, related = [] }: Finding): readonly Span[] {
  return (repairs ?? related).map(({ span }) => span)
}

/** A number that had to be quoted stands one column further. */
function isOf({ places, numbers }: Slip, { file, line, column }: Span): boolean {
  return places.some(
    (place) => place.file === file && place.line === line && (!numbers || Math.abs(place.column - column) <= 1),
  )
}
