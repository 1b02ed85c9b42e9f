import { type ISpacingProperties, LineRuleType } from 'docx'
import { twipsOfPt } from './twips.ts'

/** The rule is always given: LibreOffice takes a bare number for an exact height and clips the letters. */
export function spacing(beforePt: number, afterPt: number, lines: number): ISpacingProperties {
  return {
    before: twipsOfPt(beforePt),
    after: twipsOfPt(afterPt),
    line: Math.round(240 * lines),
    lineRule: LineRuleType.AUTO,
  }
}
