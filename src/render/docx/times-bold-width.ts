/** Advance widths of Times Bold in thousandths of the size, A–Z and a–z. */
const CAPITALS = [
  722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000,
  722, 722, 667,
]
const SMALL = [
  500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722,
  500, 500, 444,
]
const OTHER = new Map([
  [' ', 250],
  ['\u00a0', 250],
  [',', 250],
  ['.', 250],
  ['-', 333],
])
const DIGIT = 500

/** Width of a bold line in points, as near as a drawn rule needs it: marks on letters take no room. */
export function timesBoldWidthPt(text: string, sizePt: number): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')]
  return (letters.reduce((sum, letter) => sum + widthOf(letter), 0) * sizePt) / 1000
}

function widthOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return OTHER.get(letter) ?? CAPITALS[code - 65] ?? SMALL[code - 97] ?? DIGIT
}
