import { cleanText } from './clean-text.ts'

const PUNCTUATION = /[!-/:-@[-`{-~]/g

/**
 * A value as Markdown that reads as exactly that value, wherever it stands in a line: backslash before ASCII
 * punctuation, line breaks to spaces, blanks at its ends as entities. A value of digits alone could begin a numbered
 * item, so its first digit is an entity too.
 */
export function escapeMarkdown(value: string): string {
  const text = cleanText(value)
  if (/^\d+$/.test(text)) return entity(text.slice(0, 1)) + text.slice(1)
  return text.replace(PUNCTUATION, '\\$&').replace(/^\s+|\s+$/g, (blanks) => [...blanks].map(entity).join(''))
}

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`
}
