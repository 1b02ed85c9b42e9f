/** What a reader of Word files understood, as far as it can be compared: letters and digits only, in small letters. */
export interface ReadBack {
  readonly text: string
  readonly notes: readonly string[]
  /** The cells of each table; those that only hold blocks side by side are tables to a reader, too. */
  readonly tables: readonly (readonly string[])[]
}

/** HTML as mammoth, pandoc and LibreOffice write it. */
export function readBack(html: string): ReadBack {
  const body = html.replace(/<(head|style|script)\b.*?<\/\1>/gs, '')
  const notes = [...body.matchAll(NOTE)].map((each) => letters(each[1] ?? ''))
  return {
    text: letters(body.replace(NOTE, '')),
    notes,
    tables: [...body.matchAll(/<table.*?<\/table>/gs)].map(([table]) =>
      [...table.matchAll(/<t[hd]\b.*?<\/t[hd]>/gs)].map(([cell]) => letters(cell)),
    ),
  }
}

/** A note of mammoth's, of pandoc's or of LibreOffice's. */
const NOTE = /<(?:li id="(?:footnote-|fn)\d+"|div id="sdfootnote\d+")[^>]*>(.*?)(?:<\/li>|<\/div>)/gs

export function letters(html: string): string {
  return html
    .replace(/<sup\b.*?<\/sup>|<a class="sdfootnotesym.*?<\/a>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&[a-z]+;|&#\d+;/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
