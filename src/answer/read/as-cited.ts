import { ofKindNamed } from '../../question/find/kinds-of-works.ts'
import { type NamedWork, workNamed } from '../../question/find/work-named.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'

/** How much of a word a sentence must say. */
const SAID = 0.5

/**
 * 辞海里机制怎么讲的: what is asked of a work that the paper cites is told by the sentences that cite it, if they say all that is
 * asked about, and by no others. Undefined where no work is named.
 */
export function asCited(question: Question, library: Library, paper: string | undefined): readonly Sentence[] | undefined {
  const named = question.works ? undefined : workNamed(question, library, paper)
  const about = question.content.filter((unit) => unit.strict && unit !== named?.unit && !namesKind(unit))
  if (!named || about.length === 0) return undefined
  const lang = question.lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  const says = (sentence: Sentence) => about.every((unit) => matchIn(unit, sentence) >= SAID)
  return library.documents
    .filter(({ paper: id, lang: own }) => id === named.paper.id && own === lang)
    .flatMap((document) => library.sentences.of(document).filter((sentence) => isCiting(sentence, named) && says(sentence)))
}

/** 书 in 大辞海这本书. */
const namesKind = ({ surface }: QuestionUnit): boolean => ofKindNamed(surface) !== undefined

/** A rendition in another language writes the names as they are. */
const isCiting = ({ document: { source }, span, text }: Sentence, { citations }: NamedWork): boolean =>
  source.kind === 'passage' &&
  citations.some(({ passage, span: cited, authors, year }) =>
    source.passage === passage
      ? span.start < cited.end && cited.start < span.end
      : source.passage.startsWith(`${passage}@`) && [...authors, String(year)].every((word) => text.includes(word)),
  )
