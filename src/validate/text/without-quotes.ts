/** The text with blanks for what it quotes: the words of others keep their own style. Offsets stay. */
export function withoutQuotes(typed: string): string {
  return typed.replace(/“[^”]{0,200}”/g, (quoted) => ' '.repeat(quoted.length))
}
