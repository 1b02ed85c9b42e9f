import type { SlotId } from '../../model/indicator.ts'
import type { Month } from '../../model/month.ts'
import { type TemplateText, textOfLine, textOfProse, textOfTemplate } from './template-text.ts'

/** Every text of a month that Handlebars reads. */
export interface TemplateTexts {
  readonly main: TemplateText
  readonly subject: TemplateText
  /** By the name under which templates include them: `muc/kinh-te`. */
  readonly parts: ReadonlyMap<string, TemplateText>
  readonly appendices: readonly TemplateText[]
  readonly prose: ReadonlyMap<SlotId, TemplateText>
}

export function templateTexts({ templates, prose }: Month): TemplateTexts {
  return {
    main: textOfTemplate(templates.main),
    subject: textOfLine('trich_yeu', templates.layout.subject),
    parts: new Map(templates.parts.map((part) => [part.name.normalize('NFC'), textOfTemplate(part)])),
    appendices: templates.appendices.map(textOfTemplate),
    prose: new Map([...prose.values()].map((each) => [each.slot, textOfProse(each)])),
  }
}

/** In the order in which their faults are told: as the report is read. */
export function allTexts({ main, subject, parts, appendices, prose }: TemplateTexts): readonly TemplateText[] {
  return [subject, main, ...parts.values(), ...appendices, ...prose.values()]
}
