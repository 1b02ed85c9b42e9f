import type { Inline } from '../../model/document.ts'
import type { Figure } from '../../model/figure.ts'

export function words(text: string): Inline {
  return { kind: 'text', text }
}

export function printed(figure: Figure, text: string): Inline {
  return { kind: 'figure', figure: figure.id, text }
}

/** Words after a figure, with the space before them; nothing where there are none. */
export function after(text: string): readonly Inline[] {
  return text === '' ? [] : [words(` ${text}`)]
}

/** `tăng 5,01%`: a verb before what it says of; empty verbs leave no space. */
export function verbed(verb: string, text: string): string {
  return verb === '' ? text : `${verb} ${text}`
}
