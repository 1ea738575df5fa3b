// Preloaded into a process, it makes every native part fail to load, as on a machine without a compiler.
require('node:module')._extensions['.node'] = (_module, file) => {
  throw Object.assign(new Error(`no native code: ${file}`), { code: 'ERR_DLOPEN_FAILED' })
}
