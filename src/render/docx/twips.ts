/** Twentieths of a point. Whole numbers only: the schema has no fractions, and the library lets them through. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4)
}

export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20)
}

/** Sizes of letters are counted in half points. */
export function halfPoints(pt: number): number {
  return Math.round(pt * 2)
}
