import type { Block, FrontRole } from '../block.ts'
import { JOURNAL_LINE } from '../journal-line.ts'
import { languageOf } from '../script.ts'
import type { CuttingState, Recogniser } from './recogniser.ts'

/** A title, a list of authors or an address is shorter than this; longer lines are text. */
const LONGEST_FRONT_LINE = 160
/** A paper has no more lines than this above its text. */
const MOST_FRONT_LINES = 12
/** The second half of a title. */
const SUBTITLE = /^[—–-]{1,2}\S/
const SENTENCE_END = /[。！？；.!?;：:]$/
const INSTITUTION =
  /大学|学院|研究[院所中心]|中心|学校|委员会|University|Institute|School|College|Department|Academy|Centre|Center|Laboratory|@/i
const HAN_NAMES = /^(?:[\p{Script=Han}·]{2,6}(?:\s*[\^{}\d,*①-⑳a-e†]*\s*)(?:[、，,;；和与\s]+|$))+$/u
const LATIN_NAMES = /^(?:\p{Lu}[\p{L}.'’-]*(?:\s+(?:and|&|de|van|von|der)\s+|[\s,;&*†^{}\d]+|\s*\^\{[^}]*\}\s*|$))+$/u

function roleOf(line: string, state: CuttingState): FrontRole {
  if (!state.frontSeen.includes('title')) return JOURNAL_LINE.test(line) ? 'other' : 'title'
  if (SUBTITLE.test(line)) return 'other'
  if (INSTITUTION.test(line)) return 'affiliation'
  const latin = line.replace(/\^\{[^}]*\}|[\^*⁰¹²³⁴-⁹]/g, ' ').replace(/,?\s+and\s+/g, ', ')
  const names = HAN_NAMES.test(line) || LATIN_NAMES.test(latin.trim())
  return names && !state.frontSeen.includes('author') ? 'author' : 'other'
}

const isForeign = (line: string, state: CuttingState) => state.language === 'zh' && languageOf(line) === 'en'

/** Lines above the text: title, authors, addresses. In a Chinese paper also their English counterparts. */
export const frontLine: Recogniser = {
  name: 'front-line',
  interrupts: () => false,
  starts(lines, at, state) {
    if (state.zone !== 'front' || state.frontSeen.length >= MOST_FRONT_LINES) return false
    const line = lines[at] ?? ''
    if (/^#\s/.test(line)) return true
    // Once the abstract is there, only labelled lines are front matter.
    if (state.blocks.some((block) => block.kind === 'abstract')) return false
    return line.length <= LONGEST_FRONT_LINE && !SENTENCE_END.test(line)
  },
  read(lines, at, state) {
    const line = (lines[at] ?? '').replace(/^#+\s*/, '')
    const foreign = isForeign(line, state) && state.frontSeen.includes('title')
    const block: Block = foreign ? { kind: 'foreign', text: line } : { kind: 'front', role: roleOf(line, state), text: line }
    return { block, next: at + 1 }
  },
}
