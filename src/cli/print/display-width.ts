/** Columns that a text takes in a terminal: none for combining marks, two for wide East Asian characters and emoji. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += columns(character)
  return width
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

function columns(character: string): number {
  if (/^[\x20-\x7e]$/.test(character)) return 1
  if (/^(?:\p{M}|\p{Cf})$/u.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}
