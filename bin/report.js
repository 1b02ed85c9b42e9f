#!/usr/bin/env node
const { loadProgram } = require('./load-program.js')

loadProgram()
  .run(process.argv.slice(2))
  .then((exitCode) => {
    process.exitCode = exitCode
  })
