import type { Figures } from '../model/figure.ts'
import type { Month } from '../model/month.ts'
import { nearestName } from '../text/nearest-name.ts'

/**
 * What a name that is no indicator, list or figure may have meant: the nearest one, else all that it begins, else (where
 * only the part behind the colon is wrong) all figures of the indicator.
 */
export function suggestFigures(typed: string, month: Month, figures: Figures): readonly string[] {
  const [subject = '', ...rest] = typed.split(':')
  const key = rest.join(':')
  const names = [...month.catalogue.keys(), ...month.lists.keys()]
  if (names.includes(subject)) return figuresLike(subject, key, figures)
  const begun = names.filter((name) => subject !== '' && name.startsWith(subject))
  if (begun.length > 0) return begun
  const near = nearestName(subject, names)
  if (near === undefined) return []
  return [key !== '' && figures.byId(`${near}:${key}`) ? `${near}:${key}` : near]
}

function figuresLike(subject: string, key: string, figures: Figures): readonly string[] {
  const lead = `${subject}:`
  const keys = figures
    .all()
    .filter((figure) => figure.id.startsWith(lead))
    .map((figure) => figure.id.slice(lead.length))
  const near = nearestName(key, keys)
  return (near === undefined ? keys : [near]).map((each) => `${lead}${each}`)
}
