const SLOT = /<report:chart width="(\d+)"\/>/g

/** The run that a chart stands in, `width` twips wide: what is in it is made only where a report has charts. */
export function chartSlot(width: number): string {
  return `<w:r><report:chart width="${width}"/></w:r>`
}

/**
 * Puts the charts in their places, in order. Text cannot be taken for a slot: its `<` is escaped.
 *
 * @param draw the drawing of the nth chart, counted from 0
 */
export function fillChartSlots(
  texts: readonly string[],
  draw: (index: number, width: number) => string,
): readonly string[] {
  let next = 0
  return texts.map((xml) => xml.replace(SLOT, (_slot, width: string) => draw(next++, Number(width))))
}
