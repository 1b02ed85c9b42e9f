import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { bound, randomDocuments } from './random-documents.ts'

/** Continuous integration has two validators read what stands here: one all of it, the slower one the volumes. */
const FOLDER = 'out/word-samples'
const BOUND_TOGETHER = 10

const documents = randomDocuments(200)

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(`${FOLDER}/volumes`, { recursive: true })
})

test('200 reports made at random are written, every note and bookmark once', async () => {
  for (const [index, document] of documents.entries()) {
    const bytes = await renderDocx(document)
    writeFileSync(`${FOLDER}/${fileName(index)}`, bytes)
    const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    const references = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map((each) => Number(each[1]))
    expect(references).toEqual(document.notes.map(({ id }) => id))
    const bookmarks = [...body.matchAll(/<w:bookmarkStart w:id="(\d+)"/g)].map((each) => each[1])
    expect(bookmarks).toHaveLength(new Set(bookmarks).size)
    expect(body).not.toMatch(/report:|NaN|undefined/)
  }
})

test('so are they in volumes', async () => {
  for (let start = 0; start < documents.length; start += BOUND_TOGETHER) {
    const bytes = await renderDocx(bound(documents.slice(start, start + BOUND_TOGETHER)))
    expect(bytes.length).toBeGreaterThan(0)
    writeFileSync(`${FOLDER}/volumes/${fileName(start / BOUND_TOGETHER)}`, bytes)
  }
})

function fileName(index: number): string {
  return `${String(index + 1).padStart(3, '0')}.docx`
}
