/** In a syllable that ends in oa, oe or uy the tone mark may stand on either letter; `quý` is no such syllable. */
const OLD_PLACE = /(?<!q)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu
const VOWELS: ReadonlySet<string> = new Set(['oa', 'oe', 'uy'])

/** `hoà` as `hòa`, `khoẻ` as `khỏe`, `thuý` as `thúy`: two ways to write one word. All else stays, in NFC. */
export function withOneToneStyle(text: string): string {
  return text
    .normalize('NFD')
    .replace(OLD_PLACE, (written, first: string, second: string, tone: string) =>
      VOWELS.has((first + second).toLowerCase()) ? first + tone + second : written,
    )
    .normalize('NFC')
}
