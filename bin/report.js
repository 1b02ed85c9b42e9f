#!/usr/bin/env node
// Read by every version of Node, however old, so that it can say that it is too old: no newer syntax in this file.
var existsSync = require('fs').existsSync
var path = require('path')

var OLDEST_NODE = 20
/** As in src/cli/exit-codes.ts: the program itself cannot run. */
var FAULT = 70

var home = path.join(__dirname, '..')
var node = process.versions.node

if (parseInt(node, 10) < OLDEST_NODE) refuse(tooOld())
else if (!isBundled('report') || !isBundled('engine')) refuse(notInstalled())
else require('./load-program.js').loadProgram().run(process.argv.slice(2)).then(end)

function tooOld() {
  var vi =
    'lỗi: cần Node.js ' + OLDEST_NODE + ' trở lên, máy này có ' + node + '; hãy cài bản LTS từ https://nodejs.org'
  return vi + ' (Node.js ' + OLDEST_NODE + ' or newer is needed, this is ' + node + ').'
}

function notInstalled() {
  var vi = 'lỗi: chương trình chưa được cài đặt; hãy mở thư mục ' + home + ' và chạy lệnh: npm ci'
  return vi + ' (the program is not installed: run npm ci in that folder).'
}

function isBundled(name) {
  return existsSync(path.join(home, 'dist', name + '.cjs'))
}

function refuse(message) {
  process.stderr.write(message + '\n')
  end(FAULT)
}

function end(exitCode) {
  process.exitCode = exitCode
}
