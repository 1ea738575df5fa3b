import { languageAsked } from '../language/cues/asked-language.ts'
import { meansSomebody, personAsked } from '../language/cues/asked-person.ts'
import { asksOfPublication, pointsAtPaper } from '../language/cues/asked-publication.ts'
import { fieldsAsked } from '../language/cues/reference-fields.ts'
import { termKey } from '../language/words/analyser.ts'
import { authorsNamed } from './find/authors-named.ts'
import { worksAbout } from './find/works-about.ts'
import { type Continuation, inherit } from './inherit.ts'
import type { Library } from './library.ts'
import { RULES } from './plan-question.ts'
import type { Question, QuestionUnit, Works } from './question.ts'
import { readQuestion } from './read-question.ts'
import { renewed } from './renewed.ts'
import { record } from './rules/record.ts'
import { references } from './rules/references.ts'

/**
 * Reads a text in the light of the question before it. A question that a rule for things of their own kind plans as it
 * stands (作者是谁, 参考文献有几条) begins anew; with `continues`, the text goes on in the same message.
 */
export function understand(text: string, library: Library, previous?: Question, continues?: Continuation): Question {
  const question = readQuestion(text, library)
  if (!previous) return question
  const lang = languageAsked(text)
  if (lang) return { ...previous, raw: text, lang, putIn: previous.putIn ?? previous.lang }
  if (previous.told?.works && asksOfTold(question, previous.told.works)) return { ...question, works: previous.told.works }
  if (asksOfWork(question, previous, library)) return inherit(question, previous, library, 'message')
  const authors = asksOfAuthorsWork(question) || asksOfSomebody(question) ? authorsIn(previous, library) : []
  if (authors.length > 0) return inherit(question, aboutOnly(previous, authors), library, 'message')
  if (standsAlone(question, library)) return question
  const again = renewed(question, previous, library)
  return again === undefined ? inherit(question, previous, library, continues) : readQuestion(again, library)
}

/** 哪年哪期 after the entry of a work, 它登在哪里 after what cites one: fields of that work, and nothing else. */
function asksOfTold({ text, content }: Question, { given }: Works): boolean {
  const fields = fieldsAsked(text)
  const isField = ({ surface }: QuestionUnit) => fieldsAsked(surface).length > 0
  const isShort = content.every((unit) => !unit.strict || isField(unit))
  return fields.length > 0 && isShort && !pointsAtPaper(text) && (given || asksOfPublication(text))
}

/** 他那篇登在什么期刊 after what 李瑞昌 thinks: a work of somebody whom the question before names, where it was published and when. */
const asksOfAuthorsWork = ({ text, content }: Question): boolean =>
  asksOfPublication(text) && !content.some(({ proper }) => proper)

/** 他是哪个大学的 after what 李瑞昌 thinks. */
const asksOfSomebody = ({ text, content }: Question): boolean =>
  meansSomebody(text) && personAsked(text) !== undefined && !content.some(({ proper }) => proper)

/** Authors of listed works whom a question names, or, where it asks who, of the one work that it is about. */
function authorsIn(question: Question, library: Library): QuestionUnit[] {
  const authors = library.papers.flatMap(({ references: works }) => works.flatMap((work) => work.authors))
  const named = question.content.filter((unit) => authorsNamed({ text: unit.surface, units: [unit] }, authors).size > 0)
  if (named.length > 0 || !(question.asks.has('scholar') || question.asks.has('who'))) return named
  const topic = question.content.filter(({ strict }) => strict)
  const about = library.papers.flatMap((paper) =>
    worksAbout(paper, topic, question, library).flatMap((number) => paper.references.filter((work) => work.number === number)),
  )
  return about.length === 1 ? (about[0]?.authors ?? []).map(asUnit) : []
}

const asUnit = (author: string): QuestionUnit => ({
  surface: author.toLowerCase(),
  start: -1,
  end: -1,
  kind: 'word',
  keys: [author.toLowerCase(), termKey(author)],
  closed: [],
  strict: true,
  proper: true,
})

const aboutOnly = (question: Question, content: readonly QuestionUnit[]): Question => ({
  ...question,
  content,
  units: content,
  years: [],
  parts: [],
  asks: new Set(),
  ops: new Set(),
})

/** 发在哪本期刊, after a question about a work that the paper lists, is about that work. */
const asksOfWork = (question: Question, previous: Question, library: Library): boolean =>
  !question.content.some(({ proper }) => proper) &&
  !pointsAtPaper(question.text) &&
  'plan' in record.plan(question, library, undefined) &&
  'plan' in references.plan(previous, library, undefined)

const standsAlone = (question: Question, library: Library): boolean =>
  RULES.some((rule) => rule.standsAlone && 'plan' in rule.plan(question, library, undefined))
