/** Text as it stands in an element or, in double quotes, in an attribute. Its characters have been checked before. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
