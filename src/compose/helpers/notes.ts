import type { HelperSpec } from '../helper-call.ts'

/** `{{#chu_thich}}…{{/chu_thich}}`, `{{chu_thich "mục"}}`: a footnote, its Markdown kept apart from the line's. */
export const noteHelper: HelperSpec = {
  name: 'chu_thich',
  forms: { inline: 'slot', block: 'none' },
  options: {},
  unknownRule: 'footnote',
  printer: {
    kind: 'markdown',
    print: (call, desk) =>
      call.subject === ''
        ? desk.marks.leaveNote(desk.marks.newKey(), () => call.body(), call.span)
        : desk.marks.leaveNote(`noi_dung ${call.subject}`, () => desk.prose(call.subject, call.span), call.span),
  },
}
