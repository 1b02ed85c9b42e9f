import type { Reading } from '../text/reading.ts'
import { mergeProposals, splitProposals } from './bundles.ts'
import { linkEqual } from './equal-passages.ts'
import { freeSides } from './free-sides.ts'
import { type Links, noLinks } from './links.ts'
import { maskedText } from './masked.ts'
import { type Bundle, takeBest } from './proposal.ts'
import { similarPairs } from './similar-pairs.ts'
import { type Hint, singleProposals } from './single-proposals.ts'

/** Which passages of two lists answer to one another. What is in neither was removed or added. */
export interface Matching {
  readonly links: Links
  readonly bundles: readonly Bundle[]
}

/**
 * Equal passages first, then those that differ in numbers only, then the most alike, one for one, or one for the several that it was cut into. Which list is
 * the older makes no difference to what is matched.
 */
export function matchPassages(
  before: readonly Reading[],
  after: readonly Reading[],
  hints: readonly Hint[] = [],
): Matching {
  const links = noLinks()
  linkEqual(links, before, after, ({ says }) => says)
  linkEqual(links, before, after, ({ says }) => maskedText(says))
  const { olds, news } = freeSides(before, after, links)
  const pairs = similarPairs(olds, news, hints)
  const proposals = [
    ...singleProposals(pairs, olds, news, hints),
    ...splitProposals(pairs, olds, news),
    ...mergeProposals(pairs, olds, news),
  ]
  return { links, bundles: takeBest(proposals, links) }
}
