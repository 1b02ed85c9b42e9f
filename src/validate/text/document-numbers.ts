const WORD = '[\\p{L}\\p{N}]+'
/** `1596/UBND-KGVX`, `32/2020/QĐ-TTg`; of the Party `01-NQ/TW`. */
const NUMBER = `\\d+\\p{L}?(?:/(?:\\d{4}/)?\\p{Lu}[\\p{L}\\p{N}]*(?:[-–]${WORD})*|[-–]\\p{Lu}[\\p{L}\\p{N}]*/${WORD}(?:[-–]${WORD})*)`

const wellFormed = new RegExp(`^${NUMBER}$`, 'u')
/**
 * In prose: after “số”, or with the issuer's mark, so that the name of a committee (389/KG) is left alone. Only a digit
 * looks back, lest each blank of thousands should look back over all before it.
 */
const cited = new RegExp(
  `(?=\\d)(?<=[Ss]ố[\\s\\u00a0]+)${NUMBER}|(?<![\\p{L}\\p{N}/-])\\d+\\p{L}?/(?:\\d{4}/)?\\p{Lu}[\\p{L}\\p{N}]*(?:[-–]${WORD})+`,
  'gu',
)

export function isDocumentNumber(text: string): boolean {
  return wellFormed.test(text)
}

/** The year inside `32/2020/QĐ-TTg`. */
export function yearIn(number: string): number | undefined {
  const year = /^\d+\p{L}?\/(\d{4})\//u.exec(number)?.[1]
  return year === undefined ? undefined : Number(year)
}

export function citedNumbers(typed: string): { readonly number: string; readonly offset: number }[] {
  return [...typed.matchAll(cited)].map((match) => ({ number: match[0], offset: match.index }))
}

/** One number however its dashes and letters are typed. */
export function sameNumberKey(number: string): string {
  return number.replaceAll('–', '-').replaceAll(/\s/g, '').toLowerCase()
}
