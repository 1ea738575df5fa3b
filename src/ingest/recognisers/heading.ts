import { chineseToNumber } from '../../language/values/numerals.ts'
import { unitAt } from '../../language/values/units.ts'
import type { HeadingBlock, Numbering } from '../block.ts'
import { knownHeading } from '../known-headings.ts'
import { nextLine, previousLine, type Recogniser } from './recogniser.ts'

/** A heading in plain text is one short line; headings of real papers stay well below this. */
const LONGEST_HEADING = 90
const CN = '一二三四五六七八九十'
const SENTENCE_END = /[。！？；;，,、：:]$|[^.]\.$/

interface Pattern {
  readonly numbering: Numbering
  readonly pattern: RegExp
  /** Needs a `#`: in plain text such a line is a list item. */
  readonly marked?: true
}

/** Ordered: the first that matches names the numbering. Group 1 is the number, group 2 the title. */
const PATTERNS: readonly Pattern[] = [
  { numbering: 'chapter', pattern: new RegExp(`^(第\\s*(?:[${CN}]{1,3}|\\d{1,2})\\s*[章节篇])[\\s、:：]*(.*)$`) },
  { numbering: 'chinese', pattern: new RegExp(`^([${CN}]{1,3})\\s*[、.．]\\s*(\\S.*)$`) },
  { numbering: 'chinese-bracket', pattern: new RegExp(`^[（(]\\s*([${CN}]{1,3})\\s*[)）]\\s*[、.．]?\\s*(\\S.*)$`) },
  { numbering: 'dotted', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.．、]?\s+(\S.*)$/ },
  { numbering: 'dotted', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.．、]?\s*(\S.*)$/, marked: true },
  { numbering: 'arabic', pattern: /^(\d{1,2})\s*[.．、]\s*((?:[^\d\s]|(?:1[6-9]|20)\d{2}年).*)$/ },
  { numbering: 'arabic', pattern: /^(\d{1,2})\s+(\p{Lu}.*|\p{Script=Han}.*)$/u },
  { numbering: 'arabic-bracket', pattern: /^[（(](\d{1,2})[)）]\s*(\S.*)$/, marked: true },
  { numbering: 'roman', pattern: /^([IVX]{1,5})[.．]\s+(\p{Lu}.*)$/u },
]

function parseHeading(line: string): HeadingBlock | undefined {
  const hash = /^#{1,6}(?=\s)/.exec(line)?.[0].length ?? 0
  const text = line
    .slice(hash)
    .trim()
    .replace(/\s*#+$/, '')
  for (const { numbering, pattern, marked } of PATTERNS) {
    if (marked && hash === 0) continue
    const match = pattern.exec(text)
    const number = (match?.[1] ?? '').replace(/\s/g, '')
    if (!match || (numbering.startsWith('chinese') && chineseToNumber(number) === undefined)) continue
    return { kind: 'heading', hash, numbering, number, title: match[2] ?? '' }
  }
  if (hash === 0 && !knownHeading(text)) return undefined
  return { kind: 'heading', hash, numbering: 'none', number: '', title: text }
}

/** Lines 1. 2. 3. right after one another are a list. */
function isListItem(lines: readonly string[], at: number, number: number): boolean {
  const neighbour = (line: string | undefined, wanted: number) =>
    line !== undefined && new RegExp(`^${wanted}\\s*[.．、\\s]`).test(line)
  return neighbour(nextLine(lines, at + 1)?.text, number + 1) || neighbour(previousLine(lines, at - 1), number - 1)
}

const isPunctuated = (line: string) => /^\d+\s*[.．、]/.test(line)

function isPlainHeading(lines: readonly string[], at: number, heading: HeadingBlock): boolean {
  const line = lines[at] ?? ''
  if (line.length > LONGEST_HEADING || SENTENCE_END.test(line)) return false
  if (heading.numbering !== 'arabic') return true
  // 19 家单位… is the rest of a broken paragraph, not section 19.
  return (isPunctuated(line) || unitAt(heading.title, 0) === undefined) && !isListItem(lines, at, Number(heading.number))
}

/** Headings: Markdown `#`, 一、, （一）, 1., 2.1, 第一章, II., and words such as 结论 or References that stand alone. */
export const heading: Recogniser = {
  name: 'heading',
  interrupts: (lines, at, state) => heading.starts(lines, at, state),
  starts(lines, at, state) {
    const parsed = parseHeading(lines[at] ?? '')
    if (!parsed) return false
    // The first heading of level 1 is the title.
    if (parsed.hash === 1 && state.frontSeen.length === 0 && state.blocks.length === 0) return false
    if (parsed.hash > 0 || parsed.numbering === 'none') return true
    const numbered = state.zone === 'references' || state.zone === 'notes' || state.zone === 'foreign'
    return !(numbered && parsed.numbering !== 'chinese') && isPlainHeading(lines, at, parsed)
  },
  read(lines, at) {
    const block = parseHeading(lines[at] ?? '')
    if (!block) throw new Error(`no heading at line ${at}`)
    return { block, next: at + 1 }
  },
}
