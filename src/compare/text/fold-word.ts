import type { Cosmetic } from '../../model/comparison.ts'
import { withOneToneStyle } from '../../text/tone-style.ts'

/** Ways in which one word may be spelled, beside the two that Unicode has. */
type Spelling = Exclude<Cosmetic, 'unicode' | 'emphasis' | 'note-number'>

const folds: Readonly<Record<Spelling, (text: string) => string>> = {
  blanks: (text) => text.trim().replace(/\s+/gu, ' ').replace(/ %$/, '%'),
  quotes: (text) => text.replace(/[“”„‟«»″]/gu, '"').replace(/[‘’‚‛′]/gu, "'"),
  dashes: (text) => text.replace(/[‐‑‒–—―−]/gu, '-'),
  'leading-zero': (text) => text.replace(/(?<![\p{L}\p{N}.,])0+(?=\d)/gu, ''),
  'tone-mark': withOneToneStyle,
  'letter-case': (text) => text.toLowerCase(),
}
const spellings = Object.keys(folds).filter(isSpelling)

/** Most words of a report: nothing to fold but what follows them. */
const PLAIN = /^[a-zđăâêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữự]+$/

/** What a word says, whichever way it is spelled: words with one key are the same word. */
export function foldWord(text: string): string {
  const bare = text.trim()
  return PLAIN.test(bare) ? withOneToneStyle(bare) : foldBut(undefined, bare.normalize('NFC'))
}

/** Folds words of which most come again and again. */
export function rememberingFold(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const key = known.get(text) ?? foldWord(text)
    known.set(text, key)
    return key
  }
}

/** In what the spelling of one word differs: what has to be folded to make the two alike. */
export function spellingDifferences(before: string, after: string): readonly Cosmetic[] {
  if (before === after) return []
  const [left, right] = [before.normalize('NFC'), after.normalize('NFC')]
  const needed = spellings.filter((spelling) => foldBut(spelling, left) !== foldBut(spelling, right))
  return left !== before || right !== after ? ['unicode', ...needed] : needed
}

function foldBut(left: Spelling | undefined, text: string): string {
  return spellings.reduce((folded, spelling) => (spelling === left ? folded : folds[spelling](folded)), text)
}

function isSpelling(name: string): name is Spelling {
  return Object.hasOwn(folds, name)
}
