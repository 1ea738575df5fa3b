import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** Why a file cannot be read as text. `code` is the system's own (EACCES …). */
export type SourceProblem =
  | { readonly kind: 'missing' | 'folder' | 'empty' | 'binary' | 'not-utf8' }
  | { readonly kind: 'unreadable'; readonly code: string }

export interface SourceText {
  readonly text: string
  /** File name without its folder. */
  readonly name: string
}

const PDF = '%PDF-'
const UTF_16_MARKS = [Buffer.of(0xff, 0xfe), Buffer.of(0xfe, 0xff)]

/** A UTF-8 text file as a user gives it, without its byte order mark. Throws nothing. */
export function readSourceFile(path: string): SourceText | SourceProblem {
  const bytes = readBytes(path)
  if ('kind' in bytes) return bytes
  if (bytes.length === 0) return { kind: 'empty' }
  if (UTF_16_MARKS.some((mark) => bytes.subarray(0, mark.length).equals(mark))) return { kind: 'not-utf8' }
  // No text holds NUL; a PDF may do without it and still is no text.
  if (bytes.includes(0) || bytes.toString('latin1', 0, PDF.length) === PDF) return { kind: 'binary' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), name: basename(path) }
  } catch {
    return { kind: 'not-utf8' }
  }
}

function readBytes(path: string): Buffer | SourceProblem {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
    return code === 'EISDIR' ? { kind: 'folder' } : { kind: 'unreadable', code }
  }
}
