import { endingIn, meansDocument, namesDocument, saysEnding, saysIssuing } from '../../language/cues/dated-doings.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'

/**
 * Whether sentences say by another word what a word of a question says: 撤走 by 撤离, where it is asked when; 出台 by 颁布;
 * 文件 by the title of one.
 */
export function saysSameDoing({ surface }: QuestionUnit, { asks }: Question, sentences: readonly Sentence[]): boolean {
  const ending = asks.has('when') ? endingIn(surface) : undefined
  return sentences.some(
    ({ text, normalised }) =>
      (ending !== undefined && saysEnding(normalised, ending)) ||
      (saysIssuing(surface) && saysIssuing(normalised)) ||
      (meansDocument(surface) && namesDocument(text)),
  )
}
