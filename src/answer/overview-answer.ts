import type { Library } from '../question/library.ts'
import type { QuestionPlan } from '../question/plan.ts'
import type { Question } from '../question/question.ts'
import type { Document } from '../retrieval/document.ts'
import type { AnswerPart, Claim, Refusal } from './answer.ts'
import type { Citer } from './citer.ts'
import { asList } from './list-answer.ts'
import { locatorOf } from './sentence-locator.ts'

/** Sentences of an abstract or of a part's opening that are shown. */
const MAX_SENTENCES = 5

/** What a paper is about: its abstract; for a numbered part its headings, or its opening sentences. */
export function overviewAnswer(
  { section }: Extract<QuestionPlan, { kind: 'overview' }>,
  paper: string,
  { lang }: Question,
  library: Library,
  citer: Citer,
): AnswerPart | Refusal {
  const own = library.documents.filter(
    (document) => document.paper === paper && document.lang === (lang === 'en' && library.hasEnglish ? 'en' : 'zh'),
  )
  if (section === undefined)
    return sentences(
      own.filter(({ place }) => place === '摘要'),
      library,
      citer,
    )
  const papers = library.papers.find(({ id }) => id === paper)
  const heading = papers?.sections.filter(({ level, lang: written }) => level === 1 && written === own[0]?.lang)[section - 1]
  const list = library.enumerations.find(
    ({ first, items }) =>
      first.paper === paper && first.lang === own[0]?.lang && items[0]?.title !== undefined && first.path[0] === heading?.title,
  )
  if (heading && list) return asList(list, citer)?.part() ?? { kind: 'no-evidence' }
  return sentences(
    own.filter(({ place }) => place === heading?.place),
    library,
    citer,
  )
}

function sentences(documents: readonly Document[], library: Library, citer: Citer): AnswerPart | Refusal {
  const chosen = documents.flatMap((document) => [...library.sentences.of(document)]).slice(0, MAX_SENTENCES)
  const [first, ...more] = chosen.map(
    (sentence): Claim => ({ says: { kind: 'extract', text: sentence.text }, citations: [citer.cite(locatorOf(sentence))] }),
  )
  return first ? { form: 'prose', claims: [first, ...more] } : { kind: 'no-evidence' }
}
