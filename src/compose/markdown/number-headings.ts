import type { Block } from '../../model/document.ts'
import type { ReadBlock, UnnumberedHeading } from './read-block.ts'

/** The alphabet by which the decree counts: đ after d; no f, j, w, z, and no letters with other marks. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy']

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** I. II. / 1. 2. from the start in each part / a) b) c) d) đ) from the start in each section. A typed number counts, too. */
export function numberHeadings(blocks: readonly ReadBlock[]): readonly Block[] {
  const counted: Record<UnnumberedHeading['level'], number> = { 1: 0, 2: 0, 3: 0 }
  return blocks.map((block): Block => {
    if (block.kind !== 'heading') return block
    const { level, inlines, typedNumber, span: origin } = block
    if (typedNumber !== '') counted[level]++
    if (level < 3) counted[3] = 0
    if (level < 2) counted[2] = 0
    return { kind: 'heading', level, number: typedNumber ?? headingNumber(level, counted[level]), inlines, origin }
  })
}

function headingNumber(level: UnnumberedHeading['level'], count: number): string {
  switch (level) {
    case 1:
      return `${roman(count)}.`
    case 2:
      return `${count}.`
    case 3:
      return `${letter(count)})`
  }
}

export function roman(count: number): string {
  let left = count
  let text = ''
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      text += letters
      left -= value
    }
  }
  return text
}

/** After the last letter they are doubled: `y`, `aa`, `bb`. */
function letter(count: number): string {
  const rounds = Math.ceil(count / LETTERS.length)
  return (LETTERS[(count - 1) % LETTERS.length] ?? '').repeat(rounds)
}
