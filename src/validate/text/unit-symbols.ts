import type { Message } from '../../model/diagnostic.ts'
import { measureWords } from './measure-words.ts'
import { withoutQuotes } from './without-quotes.ts'

export interface UnitFault {
  readonly offset: number
  readonly length: number
  readonly message: Message
}

/** `m2`, `km2`, `m3`; not `M2`, nor a part of a name. */
const TYPED_POWER = /(?<![\p{L}\p{N}])[ckdm]?m[23](?![\p{L}\p{N}])/gu
const TIGHT = new RegExp(`(?<![\\p{L}\\p{N}.,/-])\\d[\\d.,]*(?<unit>${measureWords})(?![\\p{L}\\p{N}])`, 'gu')

/** Units of area and volume whose power is a plain digit. */
export function typedPowers(text: string): UnitFault[] {
  return [...withoutQuotes(text).matchAll(TYPED_POWER)].map(({ 0: unit, index }) => {
    const right = `${unit.slice(0, -1)}${unit.endsWith('2') ? '²' : '³'}`
    return {
      offset: index,
      length: unit.length,
      message: { vi: `“${unit}” viết là ${right}`, en: `write ${right} for “${unit}”` },
    }
  })
}

/** `15tấn`: a blank parts a number and its unit. */
export function tightUnits(typed: string): UnitFault[] {
  return [...withoutQuotes(typed).matchAll(TIGHT)].map(({ 0: figure, index, groups }) => ({
    offset: index,
    length: figure.length,
    message: {
      vi: `“${figure}”: cách một khoảng trắng trước “${groups?.unit ?? ''}”`,
      en: `“${figure}”: a blank stands before “${groups?.unit ?? ''}”`,
    },
  }))
}
