/**
 * Hidden bookmarks, by which a copy that somebody edited in Word is matched to the report that it was made from. Each bears
 * its place in the order of reading and what its text was: `_R12_1x9f3ab`. Word hides bookmarks whose name begins so.
 */
const SLOT = /<report:anchor text="(\w+)"\/>/g

/** Far above the ids of the bookmarks around notes, which are the notes' own. */
const FIRST_ID = 1_000_000

/** Where an anchor is to stand in a paragraph; the first of a row stands for all of it. Numbered by `placeAnchors`. */
export function anchor(text: string): string {
  return `<report:anchor text="${fingerprint(text)}"/>`
}

/** Numbers the anchors of a part in their order. Text cannot be taken for one: its `<` is escaped. */
export function placeAnchors(part: string): string {
  let number = 0
  return part.replace(SLOT, (_slot, text: string) => {
    number += 1
    const id = FIRST_ID + number
    return `<w:bookmarkStart w:id="${id}" w:name="_R${number}_${text}"/><w:bookmarkEnd w:id="${id}"/>`
  })
}

/** Thirty-two bits of a text (FNV-1a): enough to see that it is the same, in a name that Word limits to 40 letters. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
