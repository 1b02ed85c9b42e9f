import { chartBuilders } from '../charts/chart-builders.ts'
import type { HelperSpec } from '../helper-call.ts'

/** `{{bieu_do}}`: charts built from data, where the report is to have them. Its options are those of its builder. */
export const chartHelper: HelperSpec = {
  name: 'bieu_do',
  forms: { inline: 'chart' },
  options: {},
  printer: {
    kind: 'markdown',
    print: (call, desk) => {
      if (desk.charts === 'left-out') return desk.marks.leaveCharts([], call.span)
      const builder = chartBuilders.find((each) => each.name === call.subject)
      if (builder === undefined) throw new Error(`no chart ${call.subject}`)
      return desk.marks.leaveCharts(builder.build(call, desk), call.span)
    },
  },
}
