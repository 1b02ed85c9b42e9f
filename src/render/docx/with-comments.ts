import type { LibraryParts } from './library-parts.ts'

const PART = 'word/comments.xml'
const TYPES = '[Content_Types].xml'
const RELATIONS = 'word/_rels/document.xml.rels'

const TYPE = `<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml" PartName="/${PART}"/>`
/** Not one of the library's own ids: those count from 1. */
const RELATION =
  '<Relationship Id="rIdComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>'

/** The package with a part for comments, listed where readers look for it. */
export function withComments(parts: LibraryParts, comments: string): LibraryParts {
  return new Map([
    ...parts,
    [PART, comments],
    [TYPES, before('</Types>', TYPE, parts.get(TYPES))],
    [RELATIONS, before('</Relationships>', RELATION, parts.get(RELATIONS))],
  ])
}

/** @throws Error where the library no longer writes what is added to: its version has changed. */
function before(end: string, added: string, xml: ReturnType<LibraryParts['get']>): string {
  if (typeof xml !== 'string' || !xml.endsWith(end)) throw new Error(`docx: no ${end} to add comments to`)
  return xml.slice(0, -end.length) + added + end
}
