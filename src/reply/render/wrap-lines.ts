import stringWidth from 'string-width'
import { unitAt } from '../../language/values/units.ts'

/** Marks that never begin a line, and marks that never end one (W3C "Requirements for Chinese Text Layout", 3.1.4). */
const NEVER_FIRST = new Set([...'。！？；，、：,.;:!?%％‰)]}）》」』”’〉…—·"'])
const NEVER_LAST = new Set([...'（(《「『“‘〈[{"'])
/** The number that follows belongs to them: 表4, 第3段, 图2. */
const BEFORE_NUMBER = new Set([...'表第图圖'])
const FULL_WIDTH_SEPARATORS = new Set([...'，；'])
/** Joins a source's mark to the word before it. */
export const NO_BREAK_SPACE = '\u00a0'

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const isDigit = (char: string) => char >= '0' && char <= '9'
const isAscii = (char: string) => char > ' ' && char <= '~'

function staysTogether(before: string, after: string): boolean {
  if (before === '' || after === '') return false
  if (before === NO_BREAK_SPACE || after === NO_BREAK_SPACE) return true
  if (before === ' ' || after === ' ') return false
  if (NEVER_FIRST.has(after) || NEVER_LAST.has(before)) return true
  if (BEFORE_NUMBER.has(before) && isDigit(after)) return true
  return isDigit(before) || (isAscii(before) && isAscii(after))
}

/** Words of a text. Unicode takes a full-width comma between digits for part of a number; here it ends one. */
function* segmentsOf(text: string): Generator<{ readonly segment: string; readonly index: number }> {
  for (const { segment, index } of words.segment(text)) {
    let start = 0
    for (let at = 1; at < segment.length; at++) {
      if (!FULL_WIDTH_SEPARATORS.has(segment.charAt(at - 1))) continue
      yield { segment: segment.slice(start, at), index: index + start }
      start = at
    }
    yield { segment: segment.slice(start), index: index + start }
  }
}

/** Runs that a line break must not tear: words, a number with its unit, a mark with what it belongs to. */
function runsOf(text: string): string[] {
  const runs: string[] = []
  let unitEnd = 0
  for (const { segment, index } of segmentsOf(text)) {
    const last = runs.at(-1)
    const together = last !== undefined && (index < unitEnd || staysTogether(last.slice(-1), segment.charAt(0)))
    if (together) runs[runs.length - 1] = last + segment
    else runs.push(segment)
    const end = index + segment.length
    if (isDigit(segment.slice(-1)) || NEVER_LAST.has(segment.slice(-1))) unitEnd = unitAt(text, end)?.end ?? end
  }
  return runs
}

/** A run wider than a line is torn between characters. */
function torn(run: string, columns: number): string[] {
  if (stringWidth(run) <= columns) return [run]
  return [...graphemes.segment(run)].map(({ segment }) => segment)
}

function wrapLine(line: string, columns: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const run of runsOf(line).flatMap((it) => torn(it, columns))) {
    if (current !== '' && stringWidth(current + run.trimEnd()) > columns) {
      lines.push(current.trimEnd())
      current = run.trimStart()
    } else current += run
  }
  return [...lines, current.trimEnd()].map((it) => it.replaceAll(NO_BREAK_SPACE, ' '))
}

/**
 * Breaks a text into lines of at most `columns` terminal columns (a Chinese character takes two), between words, never
 * before 。，、） and the like nor after an opening bracket. Only a run wider than a whole line is torn.
 */
export function wrapLines(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, columns))
}
