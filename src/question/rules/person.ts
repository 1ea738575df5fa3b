import { meansAuthor, personAsked, speaksOfWork } from '../../language/cues/asked-person.ts'
import { provincesOf } from '../../language/values/provinces.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Paper } from '../../paper/paper.ts'
import { authorsNamed } from '../find/authors-named.ts'
import type { Library } from '../library.ts'
import { type PlanRule, type QuestionPlan, rejected } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'

/**
 * What somebody is (age, sex, origin, post): papers say that of nobody but their authors, whose units the record has. Where
 * somebody is cited says nothing of it.
 */
export const person: PlanRule = {
  name: 'person',
  examples: [
    '周光辉是哪个大学的老师',
    '钟开斌多大年纪',
    '李瑞昌和丁忠毅是男的还是女的',
    "What university does Zhou Li'an teach at?",
  ],
  plan(question, library, paperId) {
    const asked = personAsked(question.text)
    if (!asked) return rejected('asks nothing that only people have')
    if (speaksOfWork(question.text)) return rejected('asks for a work')
    const papers = library.papers.filter(({ id }) => paperId === undefined || id === paperId)
    const isOwn = meansAuthor(question.text) || papers.some((paper) => isNamed(question, ownAuthors(paper)))
    if (isOwn) return { plan: asked.workplace ? { kind: 'record', fields: ['affiliation'] } : notGiven([asked.words]) }
    const people = question.content.filter((unit) => isPerson(unit, papers, asked.alone, library)).map(nameOf)
    const theses = asked.alone ? [] : papers.flatMap((paper) => thesisBy(paper, question))
    if (people.length === 0) return rejected('names nobody')
    if (papers.some((paper) => says(paper, people, asked.words))) return rejected('the paper has a word for it')
    return { plan: theses[0] ?? notGiven(people) }
  },
}

const notGiven = (words: readonly string[]): QuestionPlan => ({ kind: 'unexplained', words })

const nameOf = ({ surface }: QuestionUnit): string => (surface.endsWith("'s") ? surface.slice(0, -2) : surface)

const ownAuthors = ({ record }: Paper): string[] =>
  record.author.map(({ family, given, literal }) => literal ?? `${family}${given ?? ''}`)

const isNamed = ({ text, units }: Pick<Question, 'text' | 'units'>, authors: readonly string[]): boolean =>
  authorsNamed({ text, units }, authors).size > 0

/** A cited author, or any other name of a person where what is asked has nobody else. */
function isPerson(unit: QuestionUnit, papers: readonly Paper[], alone: boolean, library: Library): boolean {
  const known = papers.flatMap(({ references, citations }) => [...references, ...citations].flatMap(({ authors }) => authors))
  if (isNamed({ text: unit.surface, units: [unit] }, known)) return true
  const isName = unit.proper || (unit.strict && unit.kind === 'word' && library.wordClass(unit.surface) === 'unknown')
  // A concept of the papers is no person: 河南那个县 is a row of a table.
  return alone && isName && unit.kind !== 'term' && !provincesOf(unit.surface) && unit.surface.length > 1
}

/** A thesis is written at a university: 靳薇是哪个大学的博士. */
const thesisBy = (paper: Paper, question: Question) => {
  const [first, ...more] = paper.references
    .filter(({ type, authors }) => type === 'thesis' && isNamed(question, authors))
    .map(({ number }) => number)
  return first === undefined ? [] : [{ kind: 'references', paper: paper.id, numbers: [first, ...more] } as const]
}

/** Whether a passage that names somebody also says the very word. */
const says = ({ passages }: Paper, people: readonly string[], words: string): boolean =>
  passages.some(({ text }) => {
    const said = normalise(text)
    return said.includes(words) && people.some((name) => said.includes(name))
  })
