/** In a syllable that ends in oa, oe or uy the tone mark may stand on either letter; `quý` is no such syllable. */
const MARK_ON_LAST = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu

/** `hoà` as `hòa`, `khoẻ` as `khỏe`, `thuý` as `thúy`: two ways to write one word. Text in NFC stays so. */
export function withOneToneStyle(text: string): string {
  return text.replace(MARK_ON_LAST, (written) => {
    const [first = '', last = '', mark = ''] = written.normalize('NFD')
    return (first + mark).normalize('NFC') + last
  })
}
