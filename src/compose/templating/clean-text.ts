const MARK_DELIMITERS = /[\ue000-\ue003]/g
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu
const UNPRINTABLE = /[\p{Cs}\ufffe\uffff]/gu

/** NFC text that may stand in the tree: no line breaks, tabs, control characters, half characters or marks of ours. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(MARK_DELIMITERS, '').replace(BREAKS, ' ').replace(UNPRINTABLE, '')
}
