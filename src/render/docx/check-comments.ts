/**
 * Every comment is hung on the text, once.
 *
 * @throws Error as a fault of the program: Word drops a comment without a place and repairs a file with two.
 */
export function checkComments(documentXml: string, count: number): void {
  const hung = [...documentXml.matchAll(/<w:commentReference w:id="(\d+)"\/>/g)].map(([, id]) => Number(id))
  const once = new Set(hung)
  if (hung.length !== count || once.size !== count)
    throw new Error(`${count} comments, ${hung.length} marks of ${once.size} in the text`)
}
