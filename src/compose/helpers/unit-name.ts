import type { HelperSpec } from '../helper-call.ts'
import { words } from '../print/phrase.ts'

/** `{{ten_don_vi}}`: the name of a unit. */
export const unitNameHelper: HelperSpec = {
  name: 'ten_don_vi',
  forms: { inline: 'unit' },
  options: { ngan: { kind: 'flag' } },
  printer: {
    kind: 'phrase',
    print: (call, desk) => {
      const unit = desk.month.units.find((each) => each.id === call.subject)
      if (unit === undefined) throw new Error(`no unit ${call.subject}`)
      return [words(call.options.flag('ngan') ? unit.shortName : unit.name)]
    },
  },
}
