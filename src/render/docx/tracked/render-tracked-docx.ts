import type { ReportComparison } from '../../../model/comparison.ts'
import { checkComments } from '../check-comments.ts'
import { commentsXml } from '../comments-xml.ts'
import { zipParts } from '../finish-package.ts'
import { fixedDate } from '../fixed-date.ts'
import type { LibraryParts } from '../library-parts.ts'
import { mendPart } from '../mend-parts.ts'
import { type WrittenParts, writtenParts } from '../written-parts.ts'
import { alarmComments } from './alarm-comments.ts'
import { knownPairs } from './known-pairs.ts'
import { trackedParts } from './tracked-parts.ts'

export interface TrackedOptions {
  /** Seconds since 1970 for the date of the changes; without it, the newer report's own date. */
  readonly epochSeconds?: number
}

const AUTHOR = 'report'

/**
 * The newer report as the build writes it, in which all that differs from the older one is a tracked change: who accepts
 * all has the newer, who rejects all the older text. Figures with alarms bear a comment. Pages and sections are the newer's.
 */
export async function renderTrackedDocx(
  comparison: ReportComparison,
  options: TrackedOptions = {},
): Promise<Uint8Array> {
  const [before, after] = [comparison.before.document, comparison.after.document]
  const date = fixedDate(after.dated, options.epochSeconds)
  const alarms = alarmComments(comparison)
  const tracked = trackedParts(
    mended(await writtenParts(before, date, alarms?.before)),
    mended(await writtenParts(after, date, alarms?.after)),
    knownPairs(comparison.text, before, after),
    { author: AUTHOR, date },
  )
  const { comments = [] } = alarms ?? {}
  checkComments(String(tracked.get('word/document.xml')), comments.length)
  const parts = alarms ? new Map([...tracked, ['word/comments.xml', commentsXml(comments, date)] as const]) : tracked
  return zipParts(parts, (_name, xml) => xml)
}

function mended({ parts, mends }: WrittenParts): LibraryParts {
  return new Map(
    [...parts].map(([name, content]) => [name, typeof content === 'string' ? mendPart(name, content, mends) : content]),
  )
}
