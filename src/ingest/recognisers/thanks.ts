import { nextLine, type Recogniser } from './recogniser.ts'
import { wrappedText } from './wrapped-text.ts'

const STARRED = /^(?:\\\*|\*|※|†)\s*(?=[\p{L}“"])/u
const LABELLED =
  /^[【〔［[(（]?\s*(?:基金项目|资助项目|项目基金|基金资助|致\s*谢|鸣\s*谢|Funding|Acknowledge?ments?)\s*(?:[】〕］\])）]\s*[:：]?|[:：])\s*/i
/** A label in brackets is no part of the sentence. */
const BRACKETED = /^[【〔［[][^】〕］\]]*[】〕］\]]\s*[:：]?\s*/
const HEADED = /^(?:#{1,6}\s*)?(?:致\s*谢|鸣\s*谢|Funding|Acknowledge?ments?)$/i

/** The paragraph under a heading that only says 致谢 or Acknowledgements. */
const underHeading = (lines: readonly string[], at: number): number | undefined =>
  HEADED.test(lines[at] ?? '') ? nextLine(lines, at + 1)?.at : undefined

/**
 * The starred footnote of the first page, labelled funding lines, and what stands under 致谢. `**bold**` and `* item`
 * lines are not meant.
 */
export const thanks: Recogniser = {
  name: 'thanks',
  interrupts: (lines, at, state) => thanks.starts(lines, at, state),
  starts(lines, at) {
    const line = lines[at] ?? ''
    return (
      underHeading(lines, at) !== undefined ||
      LABELLED.test(line) ||
      (STARRED.test(line) && !line.startsWith('**') && !/^\*\s/.test(line) && !/^\*[^*]+\*/.test(line))
    )
  },
  read(lines, at, state) {
    const { text, next } = wrappedText(lines, underHeading(lines, at) ?? at, state)
    return { block: { kind: 'front', role: 'thanks', text: text.replace(STARRED, '').replace(BRACKETED, '') }, next }
  },
}
