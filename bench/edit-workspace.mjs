// The next draft of a generated workspace: figures, words and plans that somebody changed, files that were taken out, parts
// that changed places. The same workspace always gets the same edits.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MONTH = 'data/2021-05'

/** @param {string} root a workspace that `generateWorkspace` wrote @param {string} copy an empty folder */
export function editWorkspace(root, copy) {
  cpSync(root, copy, { recursive: true })
  const edit = (path, change) => {
    const file = join(copy, path)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }
  const sectors = readdirSync(join(copy, MONTH)).filter((name) => name.startsWith('linh-vuc-'))
  for (const [index, name] of sectors.entries()) {
    if (index % 5 === 0) edit(`${MONTH}/${name}`, otherFigure)
    if (index % 7 === 0) edit(`${MONTH}/${name}`, otherWords)
    if (index % 11 === 0) edit(`templates/thang/muc/${name.replace('.yaml', '.md.hbs')}`, withoutNote)
  }
  edit('templates/thang/report.md.hbs', partsMoved)
  edit('data/ke-hoach/2021.yaml', (text) => text.replace(/chi-tieu-3: 4\./g, 'chi-tieu-3: 5.'))
}

function otherFigure(text) {
  return text.replace(/thang: (\d)/g, (_, digit) => `thang: ${(Number(digit) % 9) + 1}`)
}

function otherWords(text) {
  return text.replace('tiếp tục theo dõi, đôn đốc', 'tăng cường kiểm tra, theo dõi, đôn đốc hằng tuần')
}

function withoutNote(text) {
  return text.replace(/\{\{#chu_thich\}\}.*?\{\{\/chu_thich\}\}/, '')
}

/** Every 50th part comes after the one that followed it. */
function partsMoved(text) {
  const parts = text.split(/(?=\{\{> )/)
  for (let index = 50; index + 1 < parts.length; index += 50) {
    parts.splice(index, 2, parts[index + 1], parts[index])
  }
  return parts.join('')
}
