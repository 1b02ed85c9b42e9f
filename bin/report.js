#!/usr/bin/env node
const { loadBundle } = require('./load-bundle.js')

loadBundle()
  .program.run(process.argv.slice(2))
  .then((exitCode) => {
    process.exitCode = exitCode
  })
