// Preloaded into a process, it makes every use of files below SLOW_FOLDER that does not block take SLOW_MS milliseconds, and fail when
// FAIL_CODE is set.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const { SLOW_FOLDER = '', SLOW_MS = '0', FAIL_CODE } = process.env
const METHODS = 'access appendFile mkdir open opendir readFile readdir rename rm stat unlink writeFile'.split(' ')
const failure = FAIL_CODE && Object.assign(new Error(FAIL_CODE), { code: FAIL_CODE })
const isSlow = (path) => String(path).startsWith(SLOW_FOLDER)

for (const name of METHODS) {
  const promised = fs.promises[name]
  fs.promises[name] = async (path, ...rest) => {
    if (!isSlow(path)) return promised(path, ...rest)
    await new Promise((resolve) => setTimeout(resolve, Number(SLOW_MS)).unref())
    if (failure) throw failure
    return promised(path, ...rest)
  }
  const called = fs[name]
  fs[name] = (path, ...rest) => {
    if (!isSlow(path)) return called(path, ...rest)
    const then = failure ? () => rest.at(-1)(failure) : () => called(path, ...rest)
    setTimeout(then, Number(SLOW_MS)).unref()
  }
}
syncBuiltinESMExports()
