// Which of the figures that a published report prints stand in the built document, in the same section or footnote and
// in exactly the same printed form.
//
//   npm run coverage:claims -- <claims.tsv> [built.docx]
//
// The table of claims has a header and the columns id, section, kind, basis, sign, number, unit, snippet. The document
// is read as Word reads it: paragraphs, headings and footnotes of the .docx, nothing of the program's inside. Every
// place in the text answers for one claim only. Exit 1 where fewer than 97% are found.
import { readFileSync } from 'node:fs'
import { readReport } from './read-docx.mjs'

const REQUIRED = 0.97

const [claimsFile, docxFile = 'out/2020-11/bao-cao-2020-11.docx'] = process.argv.slice(2)
if (!claimsFile) {
  console.error('usage: npm run coverage:claims -- <claims.tsv> [built.docx]')
  process.exit(2)
}

/** The parts that this table of claims names by letters rather than by their numeral. */
const partNames = { III: 'NX', IV: 'TT' }

const claims = readTable(readFileSync(claimsFile, 'utf8'))
const sections = readReport(readFileSync(docxFile))
const found = match(claims, new Map([...sections].map(([name, text]) => [nameOf(name), placesOf(text)])))

for (const claim of claims) {
  const place = found.get(claim.id)
  console.log(
    [
      place ? 'found  ' : 'MISSING',
      claim.id,
      claim.section.padEnd(8),
      expected(claim).padEnd(24),
      place ? place.around : claim.snippet,
    ].join('  '),
  )
}
const share = found.size / claims.length
console.log(
  `\n${found.size} of ${claims.length} claims stand in the document as printed (${(100 * share).toFixed(2)}%)`,
)
const missing = claims.filter((claim) => !found.has(claim.id))
if (missing.length > 0) console.log(`missing: ${missing.map((claim) => claim.id).join(', ')}`)
process.exitCode = share >= REQUIRED ? 0 : 1

function nameOf(section) {
  const [part, ...rest] = section.split('.')
  return [partNames[part] ?? part, ...rest].join('.').replace(/đ$/, 'dd')
}

function readTable(text) {
  const [header, ...rows] = text.trim().split('\n')
  const names = header.split('\t')
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, index) => [names[index], cell])))
}

/** The printed form of a claim: the number with as much of its unit as the published text prints after it. */
function expected({ number, unit, snippet }) {
  const rest = snippet.slice(snippet.indexOf(number) + number.length)
  if (unit.startsWith('%')) return rest.startsWith('%') ? `${number}%` : number
  const words = unit.split(/(?=[ /])/)
  for (let count = words.length; count > 0; count--) {
    const part = words.slice(0, count).join('')
    if (rest.trimStart().startsWith(part)) return `${number} ${part}`
  }
  return number
}

/** The direction that stands before the number in the sentence, where the claim is about one. */
function direction({ kind, basis, sign }) {
  const directed = /growth|delta|exceeds/.test(kind) || (kind === 'ratio' && basis === 'yoy')
  return directed ? /tăng|giảm|vượt|bằng/.exec(sign)?.[0] : undefined
}

/** Every number of a text that can be a figure, with what stands around it: not of dates, not of documents' numbers. */
function placesOf(text) {
  const masked = text.replace(
    /\d{1,2}\/\d{1,2}\/\d{4}|(?<=ngày )\d{1,2}\/\d{1,2}|\d+(?:\/\d+)?\/\p{L}[\p{L}-]*/gu,
    (date) => '#'.repeat(date.length),
  )
  const numbers = [...masked.matchAll(/(?<![\p{L}\d.,-])\d+(?:\.\d{3})*(?:,\d+)?(?!\d)/gu)]
  const places = numbers.map(({ 0: number, index }) => ({
    number,
    after: text.slice(index + number.length),
    before: text.slice(0, index),
  }))
  return { text, places }
}

function fits(claim, place) {
  if (place.number !== claim.number) return false
  const unit = expected(claim).slice(claim.number.length)
  if (!place.after.startsWith(unit)) return false
  const wanted = direction(claim)
  const nearest = [...place.before.slice(-60).matchAll(/tăng|giảm|vượt|bằng|đạt|chiếm/gi)].at(-1)?.[0].toLowerCase()
  return wanted === undefined || nearest === wanted
}

/** One place a claim, as many claims as can be placed at once (augmenting paths), the likeliest pairs first. */
function match(allClaims, bySection) {
  const taken = new Map()
  const result = new Map()
  const isNumber = (claim) => /^\d/.test(claim.number)
  const likeliest = new Map(
    allClaims.map((claim) => [claim, Math.max(0, ...candidates(claim).map((each) => kinship(claim, each)))]),
  )
  const numbers = allClaims.filter(isNumber).sort((left, right) => likeliest.get(right) - likeliest.get(left))
  for (const claim of numbers) place(claim, new Set())
  for (const claim of allClaims.filter((each) => !isNumber(each))) placeWords(claim)
  return result

  function candidates(claim) {
    return (bySection.get(claim.section)?.places ?? [])
      .filter((each) => fits(claim, each))
      .sort((left, right) => kinship(claim, right) - kinship(claim, left))
  }

  function place(claim, tried) {
    for (const candidate of candidates(claim)) {
      if (tried.has(candidate)) continue
      tried.add(candidate)
      const holder = taken.get(candidate)
      if (holder && !place(holder, tried)) continue
      taken.set(candidate, claim)
      result.set(claim.id, {
        around: around(candidate.before.slice(-40) + candidate.number + candidate.after.slice(0, 30)),
      })
      return true
    }
    return false
  }

  function placeWords(claim) {
    const text = bySection.get(claim.section)?.text ?? ''
    const at = text.toLowerCase().indexOf(claim.number.toLowerCase())
    if (at >= 0)
      result.set(claim.id, { around: around(text.slice(Math.max(0, at - 30), at + claim.number.length + 30)) })
  }
}

/** How many other numbers of the published words stand close to a place. */
function kinship({ number, snippet }, { before, after }) {
  const near = `${before.slice(-45)} ${after.slice(0, 45)}`
  return [...snippet.matchAll(/\d[\d.,]*\d|\d/g)].filter(([other]) => other !== number && near.includes(other)).length
}

function around(text) {
  return `…${text.replace(/\s+/g, ' ').trim()}…`
}
