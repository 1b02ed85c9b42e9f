import { expect, it } from 'vitest'
import { checkComments } from '../../../src/render/docx/check-comments.ts'
import { commentsXml } from '../../../src/render/docx/comments-xml.ts'

const mark = (id: number): string => `<w:commentReference w:id="${id}"/>`

it('a comment without a place, or with two, is a fault of the program', () => {
  expect(() => checkComments(mark(0) + mark(1), 2)).not.toThrow()
  expect(() => checkComments(mark(0), 2)).toThrow('2 comments, 1 marks of 1')
  expect(() => checkComments(mark(0) + mark(0), 2)).toThrow('2 comments, 2 marks of 1')
})

it('what people typed and no XML may hold does not break the part', () => {
  const lines = [{ text: 'gõ “\u0001<b>\ufffe”', strong: false }]
  const xml = commentsXml([lines], '2021-05-20T00:00:00Z')
  expect(xml).toContain('gõ “\ufffd&lt;b&gt;\ufffd”')
  expect(xml).toContain('<w:comment w:id="0" w:author="report" w:initials="r" w:date="2021-05-20T00:00:00Z">')
})
