import { asksForChange, CUES, hasCue } from '../../language/cues/cues.ts'
import { endingIn, meansDocument, namesDocument, saysEnding, saysIssuing } from '../../language/cues/dated-doings.ts'
import { provincesListed } from '../../language/values/provinces.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'

/**
 * Whether sentences say by another word what a word of a question says: 撤走 by 撤离, where it is asked when; 出台 by 颁布;
 * 文件 by the title of one; 江苏 by 苏 in a list.
 */
export function isSaidOtherwise(
  { surface, end }: QuestionUnit,
  { asks, content }: Question,
  sentences: readonly Sentence[],
): boolean {
  // 深圳 in 深圳大学 is part of another name.
  const isPart = content.some(({ start }) => start === end)
  const ending = asks.has('when') ? endingIn(surface) : undefined
  const changes = asks.has('how') && asksForChange(surface)
  return sentences.some(
    ({ text, normalised }) =>
      (ending !== undefined && saysEnding(normalised, ending)) ||
      (changes && hasCue(normalised, CUES.change)) ||
      (!isPart && provincesListed(normalised).includes(surface)) ||
      (saysIssuing(surface) && saysIssuing(normalised)) ||
      (meansDocument(surface) && namesDocument(text)),
  )
}
