import { asksForPoints, asksForRole, pointsIntoNotes } from '../../language/cues/asked-shape.ts'
import { namesListed } from '../../language/cues/cues.ts'
import { findYears } from '../../language/values/dates.ts'
import type { Section } from '../../paper/paper.ts'
import type { Library } from '../../question/library.ts'
import { printedKeys } from '../../question/printed-keys.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import { asksForList } from './choose-list.ts'
import type { PartOfPaper } from './section-draft.ts'

/** How much of a concept a heading must say. */
const WHOLE = 0.85
/** English words that a heading puts otherwise may be left over. */
const LEFT = 0.5

/** The part whose points a question asks for: the one heading that says everything that the question is about. */
export function partNamed(question: Question, library: Library, paper: string | undefined): PartOfPaper | undefined {
  // No note is a part with a heading.
  if (pointsIntoNotes(question.text)) return undefined
  if (!asksForPoints(question.text) && !asksForList(question) && !asksForRole(question.text)) return undefined
  const lang = question.lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  const about = question.content.filter(({ strict, surface }) => strict && !namesListed(surface))
  const years = question.years.filter(({ name }) => name === undefined)
  if (about.length === 0) return undefined
  const fitting = library.papers
    .filter(({ id }) => paper === undefined || id === paper)
    .flatMap(({ id, sections }) =>
      sections
        .filter((section) => section.lang === lang && section.level > 0 && isHeaded(section, about, lang, library))
        .filter(({ title }) =>
          years.every((asked) => findYears(title).some(({ from, to }) => from === asked.from && to === asked.to)),
        )
        .map(({ place, title }): PartOfPaper => ({ paper: id, place, title, lang })),
    )
  const [only, ...others] = fitting
  return others.length === 0 ? only : undefined
}

function isHeaded({ title }: Section, about: readonly QuestionUnit[], lang: 'zh' | 'en', library: Library): boolean {
  const keys = printedKeys(title, library)
  const left = about.filter((unit) => matchedKeys(unit, keys) < WHOLE)
  if (lang === 'zh') return left.length === 0
  const isPlain = ({ kind, proper, keys: own }: QuestionUnit) =>
    kind === 'latin' && !proper && own.every((key) => library.sentences.knows(key))
  return left.length <= LEFT * about.length && left.every(isPlain) && about.some(({ kind }) => kind === 'term')
}
