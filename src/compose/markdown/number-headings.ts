import type { Block } from '../../model/document.ts'
import type { Layout, NumberForm } from '../../model/month.ts'
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

/** How headings of each level are numbered, the highest first. */
export type HeadingForms = Layout['headings']

/** I. II. / 1. 2. from the start in each part / a) b) c) d) đ) from the start in each section. A typed number counts, too. */
export function numberHeadings(blocks: readonly ReadBlock[], forms: HeadingForms): readonly Block[] {
  const counted: Record<UnnumberedHeading['level'], number> = { 1: 0, 2: 0, 3: 0 }
  return blocks.map((block): Block => {
    if (block.kind !== 'heading') return block
    const { level, inlines, typedNumber, span: origin } = block
    if (typedNumber !== '') counted[level]++
    if (level < 3) counted[3] = 0
    if (level < 2) counted[2] = 0
    return {
      kind: 'heading',
      level,
      number: typedNumber ?? headingNumber(forms, level, counted[level]),
      inlines,
      origin,
    }
  })
}

function headingNumber([first, second, third]: HeadingForms, level: UnnumberedHeading['level'], count: number): string {
  const { before, count: kind, after } = { 1: first, 2: second, 3: third }[level]
  return `${before}${counters[kind](count)}${after}`
}

const counters: Readonly<Record<NumberForm['count'], (count: number) => string>> = {
  roman,
  arabic: String,
  letter,
  capital: (count) => letter(count).toUpperCase(),
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
