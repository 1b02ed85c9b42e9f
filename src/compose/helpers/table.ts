import type { HelperSpec } from '../helper-call.ts'
import { tableBuilders } from '../tables/table-builders.ts'

/** `{{bang}}`: a table built from data, which never passes through Markdown. Its options are those of its builder. */
export const tableHelper: HelperSpec = {
  name: 'bang',
  forms: { inline: 'table' },
  options: {},
  printer: {
    kind: 'markdown',
    print: (call, desk) => {
      const builder = tableBuilders.find((each) => each.name === call.subject)
      if (builder === undefined) throw new Error(`no table ${call.subject}`)
      return desk.marks.leaveTable(builder.build(call.options, desk), call.span)
    },
  },
}
