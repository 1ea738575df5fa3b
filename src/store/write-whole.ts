import { renameSync, writeFileSync } from 'node:fs'

/** Written beside and renamed, so that two processes that start together never read half a file. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, path)
}
