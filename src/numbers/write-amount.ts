const NO_BREAK_SPACE = '\u00a0'

/**
 * A printed number and its unit on one line: `526.305 tấn` with a no-break space (U+00A0), `5,01%` and `20%/năm` tight.
 *
 * @param unit as printed; empty gives the number alone
 */
export function withUnit(numberText: string, unit: string): string {
  if (unit === '' || unit.startsWith('%')) return `${numberText}${unit}`
  return `${numberText}${NO_BREAK_SPACE}${unit}`
}
