import type { CommentLine } from '../review/comment-text.ts'
import { STYLE } from './style-ids.ts'
import { xmlText } from './xml-text.ts'

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const AUTHOR = 'w:author="report" w:initials="r"'

/** Findings quote what people typed: a character that no XML may hold stands as the sign for what cannot be shown. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu

/** The part that holds the comments, all by one author at one moment, numbered from 0. */
export function commentsXml(comments: readonly (readonly CommentLine[])[], date: string): string {
  const all = comments.map((lines, id) => {
    const paragraphs = lines.map((line, index) => paragraphXml(line, index === 0 ? ANNOTATION_MARK : ''))
    return `<w:comment w:id="${id}" ${AUTHOR} w:date="${date}">${paragraphs.join('')}</w:comment>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="${NAMESPACE}">${all.join('')}</w:comments>`
}

const ANNOTATION_MARK = `<w:r><w:rPr><w:rStyle w:val="${STYLE.commentReference}"/></w:rPr><w:annotationRef/></w:r>`

function paragraphXml({ text, strong }: CommentLine, mark: string): string {
  const face = strong ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''
  const words = xmlText(text.replace(UNPRINTABLE, '\ufffd'))
  return `<w:p><w:pPr><w:pStyle w:val="${STYLE.commentText}"/></w:pPr>${mark}<w:r>${face}<w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
}
