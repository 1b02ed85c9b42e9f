import type { HelperSpec } from '../helper-call.ts'

/** `{{noi_dung}}`: a department's prose. */
export const proseHelper: HelperSpec = {
  name: 'noi_dung',
  forms: { inline: 'slot' },
  options: {},
  printer: { kind: 'markdown', print: (call, desk) => desk.prose(call.subject, call.span) },
}
