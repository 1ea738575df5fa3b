import { chineseToNumber } from '../../language/values/numerals.ts'
import type { Defect } from '../../paper/defect.ts'
import type { Passage } from '../../paper/paper.ts'
import { type Audited, type AuditedSentence, ownPassages, proseSentences, textAt } from './audited.ts'

const NUMBER = '[二两三四五六七八九]|\\d{1,2}'
const KIND = '个|种|类|家|项|点|条|大|级|省市|省|市|县|国'
const ITEM = '[^、，。；：！？（）()\\s二两三四五六七八九十\\d到共达约近超各每另增至为有]{1,14}'
/** 甲、乙、丙三省 or 甲、乙、丙等5家. */
const LISTED = new RegExp(`(?<![\\d一二三四五六七八九十两万亿])((?:${ITEM}、){2,})(${ITEM}?)(等)?(${NUMBER})(?:${KIND})`, 'gu')
/** 4种形态：(1)…(2)…. */
const LABELLED = new RegExp(`(${NUMBER})(?:${KIND})[^。；：:]{0,16}[：:]\\s*[(（]1[)）]`, 'gu')
const JOINED = /[和与及]/u

/** Counts that are not the number of the things named right before or listed right after them. */
export function countMismatches(audited: Audited): readonly Defect[] {
  const { paper, passages } = audited
  return [
    ...proseSentences(audited).flatMap((sentence) =>
      Array.from(sentence.text.matchAll(LISTED)).flatMap((match) => listed(match, sentence, paper)),
    ),
    ...ownPassages({ passages })
      .filter(({ kind }) => kind === 'body')
      .flatMap((passage) => Array.from(passage.text.matchAll(LABELLED)).flatMap((match) => labelled(match, passage, audited))),
  ]
}

const numberOf = (text: string): number => (text === '两' ? 2 : (chineseToNumber(text) ?? Number(text)))

function listed(match: RegExpExecArray, sentence: AuditedSentence, paper: string): Defect[] {
  const [, items = '', last = '', more, number = ''] = match
  const count = numberOf(number)
  const named = items.split('、').length
  // 甲、乙和丙 may be two or three; 等5家 may name only some of the five.
  const joined = JOINED.test(last) ? named + 1 : named
  const fits = more ? count >= named : count === named || count === joined
  if (fits) return []
  const from = sentence.start + match.index
  const at = [textAt(paper, sentence.passage.id, from, from + match[0].length)]
  return [{ kind: 'count-mismatch', verdict: 'contradiction', at, stated: String(count), found: String(joined) }]
}

/** A paragraph may go on in the passages after it. */
function labelled(match: RegExpExecArray, passage: Passage, { paper, passages }: Audited): Defect[] {
  const count = numberOf(match[1] ?? '')
  const parts = passages.filter(
    ({ place, ordinal, part }) => place === passage.place && ordinal === passage.ordinal && part > passage.part,
  )
  const text = [passage, ...parts].map((one) => one.text).join('')
  let [found, end] = [1, match.index + match[0].length]
  for (;;) {
    const next = [`(${found + 1})`, `（${found + 1}）`].map((label) => text.indexOf(label, end)).find((at) => at >= 0)
    if (next === undefined) break
    found++
    end = next
  }
  if (found === count || found === 1) return []
  const at = [textAt(paper, passage.id, match.index, Math.min(end, passage.text.length))]
  return [{ kind: 'count-mismatch', verdict: 'contradiction', at, stated: String(count), found: String(found) }]
}
