import { BorderStyle, Paragraph } from 'docx'
import { STYLE } from './style-ids.ts'

/** A third to a half of the line above, says the decree. */
export const SHORT_RULE = 0.42

/**
 * A drawn rule, centred: the bottom border of a thin empty paragraph that is indented from both sides. Word and
 * LibreOffice draw it alike, and unlike a drawing it stays where its line is.
 */
export function rule(width: number, available: number): Paragraph {
  const side = Math.round(Math.max(0, available - width) / 2)
  return new Paragraph({
    style: STYLE.rule,
    indent: { left: side, right: side },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  })
}
