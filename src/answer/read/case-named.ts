import { asksForCase, namesCase } from '../../language/cues/asked-case.ts'
import type { Library } from '../../question/library.ts'
import { printedKeys } from '../../question/printed-keys.ts'
import type { Question } from '../../question/question.ts'
import type { Item } from '../../retrieval/enumerations.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import type { Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { type Draft, toldListDraft } from './list.ts'

/** How much of a word the headings must say. */
const SAID = 0.5
/** Words for a case itself. */
const CASE = ['案例', '例子', '样本', '个案', '举例', 'study', 'case', 'example', 'sample']

/**
 * On what case something is studied: the one heading that names a case (…：以陕西省为例) and says all that the question is about.
 * Refused where a place is asked for and only headings about other things name one; undefined where no heading names any.
 */
export function caseNamed(
  question: Question,
  library: Library,
  paper: string | undefined,
  citer: Citer,
): Draft | Refusal | undefined {
  if (!asksForCase(question.text) || question.years.length > 0 || question.asks.has('why')) return undefined
  const lang = question.lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  const about = question.content.filter(({ strict, surface }) => strict && !CASE.includes(surface))
  const fits = ({ heading, sentences: [{ document }] }: Item) => {
    const keys = printedKeys([...document.path, heading?.title].join(' '), library)
    return about.every((unit) => matchedKeys(unit, keys) >= SAID)
  }
  const cases = library.enumerations
    .filter(({ first }) => first.lang === lang && (paper === undefined || first.paper === paper))
    .flatMap(({ items }) => items.filter((item) => item.heading && namesCase(item.heading.title)))
  const [only, ...others] = cases.filter(fits)
  if (only && others.length === 0) return toldListDraft([[only, only.sentences[0]]], citer)
  return cases.length > 0 && question.asks.has('where') ? { kind: 'no-evidence' } : undefined
}
