// Has Microsoft's own validator (the Open XML SDK) read Word files, or the workbooks of their charts: a second opinion on
// what Word would open.
//
//   npm run validate:word -- FILE.docx…
//
// npm fetches the validator on first use. It is 80 MB of one platform, which nobody who writes a report should wait for,
// so it is no dependency. It takes one file a process: as many run at a time as there are processors. Exit 1 where any
// finds a fault.
import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run validate:word -- FILE.docx…')
  process.exit(2)
}

const waiting = [...files]
let faults = 0
await Promise.all(Array.from({ length: availableParallelism() }, validateRest))
console.log(`${files.length} Word files, ${faults} faults`)
process.exitCode = faults > 0 ? 1 : 0

async function validateRest() {
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const errors = await faultsOf(file)
    for (const { path, xPath, description } of errors) console.log(`${file} ${path} ${xPath}: ${description}`)
    faults += errors.length
  }
}

/** The validator ends with 1 where it found faults; with anything else but 0 it could not run. */
function faultsOf(file) {
  return new Promise((resolve, reject) => {
    execFile('ooxml-validator', [file], { maxBuffer: 2 ** 28 }, (error, output) => {
      if (error && error.code !== 1) reject(error)
      else resolve(JSON.parse(output).errors)
    })
  })
}
