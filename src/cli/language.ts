import type { Message } from '../model/diagnostic.ts'

export type Language = keyof Message

/** What the command line asks for; Vietnamese unless it says otherwise. Needed before commander runs, for its help speaks too. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((each) => each === '--lang' || each.startsWith('--lang='))
  const value = argv[at]?.includes('=') ? argv[at]?.split('=')[1] : argv[at + 1]
  return at >= 0 && value === 'en' ? 'en' : 'vi'
}
