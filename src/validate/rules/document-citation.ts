import type { Message } from '../../model/diagnostic.ts'
import type { CitedDocument } from '../../model/submission.ts'
import type { IsoDate } from '../../model/world.ts'
import type { Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'
import { type Citation, firstCitations } from '../text/citations.ts'
import { citedNumbers, isDocumentNumber, sameNumberKey, yearIn } from '../text/document-numbers.ts'
import { ownerOf } from '../text/owner-of.ts'
import { quotedWords } from '../text/quoted-words.ts'
import { unsaidParts } from '../text/unsaid-parts.ts'

/** A reader looks a document up by its number and date: both must be right wherever it is cited. */
export const documentCitation: Rule = {
  id: 'document-citation',
  severity: 'warning',
  standsAlone: true,
  title: { vi: 'trích dẫn văn bản chưa đúng', en: 'a document is not cited properly' },
  statement: {
    vi: 'Số văn bản viết đúng dạng (1596/UBND-KGVX), ngày không sau ngày báo cáo, một số chỉ có một ngày, văn bản nêu trong lời văn được khai ở van_ban, và lần viện dẫn đầu tiên ghi đủ loại, số, ngày, cơ quan ban hành, trích yếu.',
    en: 'A document number is well formed, its date not after the report, one number has one date, documents named in prose are declared in van_ban, and the first citation gives type, number, date, issuer and subject.',
  },
  rationale: {
    vi: 'Văn bản khai một lần ở van_ban thì nơi nào cũng in đúng số, ngày. Văn bản không có số và ngày không tra cứu được. Nghị định 30/2020/NĐ-CP yêu cầu lần viện dẫn đầu tiên ghi đầy đủ; {{van_ban}}, {{trich_dan}} tự làm việc đó, trừ khi mẫu chọn dang="so" hoặc dang="so_ngay".',
    en: 'Declared once, a document is printed alike everywhere. Without number and date nobody can look it up. Decree 30/2020/NĐ-CP asks for a full first citation; {{van_ban}} and {{trich_dan}} see to it, unless the template says dang="so" or dang="so_ngay".',
  },
  formula: '',
  failing: [
    {
      title: {
        vi: 'ngày sau báo cáo; một số, hai ngày; số viết sai dạng',
        en: 'after the report; one number, two dates; malformed',
      },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
van_ban:
  cv-15:
    loai: Công văn
    so: 15/UBND-KT
    ngay: 2023-05-02
    co_quan: UBND tỉnh
    trich_yeu: thu hoạch lúa
  cv-15-b: # cảnh báo document-citation
    loai: Công văn
    so: 15/UBND-KT
    ngay: 2023-05-03
    co_quan: UBND tỉnh
    trich_yeu: thu hoạch lúa
  kh-7: # cảnh báo document-citation
    loai: Kế hoạch
    so: 7/KH-UBND
    ngay: 2023-06-30
    co_quan: UBND tỉnh
    trich_yeu: gieo cấy
  qd-8: # cảnh báo document-citation
    loai: Quyết định
    so: QĐ 8
    ngay: 2023-05-01
    co_quan: UBND tỉnh
    trich_yeu: gieo cấy
`,
      },
    },
    {
      title: { vi: 'văn bản nêu trong lời văn mà chưa khai', en: 'named in prose, declared nowhere' },
      files: {
        'templates/thang/report.md.hbs': '# Phần một\n\nThực hiện Công văn số 15/UBND-KT của UBND tỉnh.\n',
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 cảnh báo document-citation'],
    },
    {
      title: {
        vi: 'lần đầu viện dẫn thiếu ngày; mẫu chọn dạng ngắn',
        en: 'no date where it is first cited; short by choice',
      },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
van_ban:
  kh-7: # cảnh báo document-citation
    loai: Kế hoạch
    so: 7/KH-UBND
    co_quan: UBND tỉnh
    trich_yeu: gieo cấy
  cv-15:
    loai: Công văn
    so: 15/UBND-KT
    ngay: 2023-05-02
    co_quan: UBND tỉnh
    trich_yeu: thu hoạch lúa
noi_dung:
  lua.chung: |
    Theo {{van_ban "cv-15"}}.
`,
        'templates/thang/report.md.hbs': `# Phần một

Thực hiện {{van_ban "kh-7"}} và {{van_ban "cv-15" dang="so"}} của UBND tỉnh.

{{noi_dung "lua.chung"}}
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 cảnh báo document-citation'],
    },
  ],
  passing: [
    {
      title: { vi: 'lần đầu đầy đủ, lần sau ngắn', en: 'in full first, short afterwards' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
van_ban:
  cv-15: { loai: Công văn, so: 15/UBND-KT, ngay: 2023-05-02, co_quan: UBND tỉnh, trich_yeu: thu hoạch lúa }
  cv-16: { loai: Công văn, so: 16/UBND-KT, ngay: 2023-05-02, co_quan: UBND tỉnh, trich_yeu: gieo cấy }
  cv-17: { loai: Công văn, so: 17/UBND-KT, ngay: 2023-05-02, co_quan: UBND tỉnh, trich_yeu: tưới tiêu }
noi_dung:
  lua.chung: |
    Theo {{van_ban "cv-15" dang="so"}}{{trich_dan "cv-15"}} và {{van_ban "cv-17" dang="so_ngay"}} của UBND tỉnh về tưới tiêu.
`,
        'templates/thang/report.md.hbs': `# Phần một

{{noi_dung "lua.chung"}}

Thực hiện {{van_ban "cv-15"}}, {{van_ban "cv-16"}}; sau {{van_ban "cv-16" dang="so"}}.
`,
      },
    },
    {
      title: { vi: 'đủ loại, số, ngày, cơ quan, trích yếu', en: 'type, number, date, issuer and subject' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
van_ban:
  qd-32:
    loai: Quyết định
    so: 32/2022/QĐ-TTg
    ngay: 2022-10-19
    co_quan: Thủ tướng Chính phủ
    trich_yeu: hỗ trợ người dân
`,
        'templates/thang/report.md.hbs': '# Phần một\n\nThực hiện Quyết định số 32/2022/QĐ-TTg; Ban Chỉ đạo 389/KG.\n',
      },
    },
  ],
  check: (facts) => {
    const documents = facts.month.current.submissions.flatMap((each) => each.documents)
    const reportDay = facts.month.issue.date ?? facts.today
    return [
      ...documents.map((document) => ofDocument(facts, document, { documents, reportDay })),
      ...inTexts(facts, documents),
      ...firstCitations(facts.month, facts.texts).flatMap((first) => ofFirstCitation(facts, first)),
    ]
  },
}

interface Among {
  readonly documents: readonly CitedDocument[]
  readonly reportDay: IsoDate
}

function ofDocument({ month }: Facts, document: CitedDocument, among: Among): Check {
  const { span, id, number } = document
  const fault = faultOf(document, among)
  if (!fault) return { kind: 'passed' }
  const { other, ...message } = fault
  const related = other ? [{ span: other.span, label: { vi: `ngày ${other.date}`, en: `dated ${other.date}` } }] : []
  const quoted = { before: '', words: number, after: '' }
  return { kind: 'broken', subject: id, message, span, quoted, ...ownerOf(month)(span.file), related }
}

function faultOf(
  document: CitedDocument,
  { documents, reportDay }: Among,
): (Message & { other?: CitedDocument }) | undefined {
  const { number, date } = document
  if (!isDocumentNumber(number)) {
    return {
      vi: `số “${number}” không đúng dạng số/ký hiệu (ví dụ 15/KH-UBND)`,
      en: `“${number}” is not a number and a code (such as 15/KH-UBND)`,
    }
  }
  if (date === undefined) return undefined
  if (date > reportDay) {
    return { vi: `ngày ${date} sau ngày báo cáo (${reportDay})`, en: `dated ${date}, after the report (${reportDay})` }
  }
  const year = yearIn(number)
  if (year !== undefined && year !== Number(date.slice(0, 4))) {
    return {
      vi: `số “${number}” là của năm ${year}, ngày là ${date}`,
      en: `“${number}” is of ${year}, but dated ${date}`,
    }
  }
  const other = documents
    .slice(0, documents.indexOf(document))
    .find((each) => isSameDocument(each, document) && each.date !== undefined && each.date !== date)
  return (
    other && {
      vi: `văn bản số ${number} có hai ngày khác nhau: ${date}, ${other.date}`,
      en: `${number} has two dates: ${date}, ${other.date}`,
      other,
    }
  )
}

/** Numbers start anew every year: those of one code far apart are two documents. */
function isSameDocument(one: CitedDocument, other: CitedDocument): boolean {
  return (
    sameNumberKey(one.number) === sameNumberKey(other.number) &&
    one.issuer === other.issuer &&
    one.date?.slice(0, 4) === other.date?.slice(0, 4)
  )
}

function inTexts({ month, texts }: Facts, documents: readonly CitedDocument[]): Check[] {
  const declared = new Set(documents.map(({ number }) => sameNumberKey(number)))
  const owner = ownerOf(month)
  return texts.flatMap(({ source, typed }) =>
    citedNumbers(typed).map(({ number, offset }): Check => {
      if (declared.has(sameNumberKey(number))) return { kind: 'passed' }
      const span = source.spanOf(offset, number.length)
      return {
        kind: 'broken',
        subject: source.subject,
        message: {
          vi: `văn bản “${number}” nêu trong lời văn nhưng chưa khai ở van_ban`,
          en: `“${number}” is named in the text, but not declared in van_ban`,
        },
        span,
        quoted: quotedWords(typed, offset, number.length),
        ...owner(span.file),
        hints: [
          {
            vi: 'khai ở van_ban (loai, so, ngay, co_quan, trich_yeu), rồi in bằng {{van_ban …}} hoặc {{trich_dan …}}',
            en: 'declare it in van_ban and print it with {{van_ban …}} or {{trich_dan …}}',
          },
        ],
      }
    }),
  )
}

/** What the data lack is told where the document is declared, what the form leaves out where it is cited. */
function ofFirstCitation({ month }: Facts, { id, text, call }: Citation): Check[] {
  const document = month.documents.get(id)
  if (document === undefined) return []
  const owner = ownerOf(month)
  const span = text.source.spanOf(call.offset, call.length)
  const unsaid = unsaidParts(document, call, text)
  const undated: Check = {
    kind: 'broken',
    subject: id,
    message: { vi: 'được viện dẫn nhưng chưa khai ngày (ngay)', en: 'cited, but its date (ngay) is not declared' },
    span: document.span,
    ...owner(document.span.file),
    related: [{ span, label: { vi: 'viện dẫn lần đầu', en: 'first cited' } }],
  }
  const short: Check = {
    kind: 'broken',
    subject: id,
    message: {
      vi: `lần đầu viện dẫn mà thiếu ${unsaid.map(({ vi }) => vi).join(', ')}`,
      en: `first cited without ${unsaid.map(({ en }) => en).join(', ')}`,
    },
    span,
    ...owner(span.file),
    hints: [{ vi: 'bỏ dang, hoặc ghi dang="day_du"', en: 'leave dang out, or say dang="day_du"' }],
  }
  const found = [...(document.date === undefined ? [undated] : []), ...(unsaid.length > 0 ? [short] : [])]
  return found.length > 0 ? found : [{ kind: 'passed' }]
}
