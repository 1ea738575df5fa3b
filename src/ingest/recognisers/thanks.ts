import type { Recogniser } from './recogniser.ts'
import { wrappedText } from './wrapped-text.ts'

const STARRED = /^(?:\\\*|\*|※|†)\s*(?=[\p{L}“"])/u
const LABELLED = /^(?:基金项目|资助项目|项目基金|Funding|Acknowledge?ments?)\s*[:：]\s*/i

/** The starred footnote of the first page, and labelled funding lines. `**bold**` and `* item` lines are not meant. */
export const thanks: Recogniser = {
  name: 'thanks',
  interrupts: (lines, at, state) => thanks.starts(lines, at, state),
  starts(lines, at) {
    const line = lines[at] ?? ''
    return (
      LABELLED.test(line) || (STARRED.test(line) && !line.startsWith('**') && !/^\*\s/.test(line) && !/^\*[^*]+\*/.test(line))
    )
  },
  read(lines, at, state) {
    const { text, next } = wrappedText(lines, at, state)
    return { block: { kind: 'front', role: 'thanks', text: text.replace(STARRED, '') }, next }
  },
}
